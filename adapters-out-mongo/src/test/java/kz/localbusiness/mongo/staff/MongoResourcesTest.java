package kz.localbusiness.mongo.staff;

import kz.localbusiness.application.staff.out.Resources;
import kz.localbusiness.application.staff.out.ResourcesContract;
import kz.localbusiness.mongo.TestMongo;
import org.mapstruct.factory.Mappers;

class MongoResourcesTest extends ResourcesContract {

    private final TestMongo mongo = TestMongo.embedded();
    private final Resources resources =
            new MongoResources(mongo.business(), Mappers.getMapper(ResourceMapper.class));

    @Override
    protected Resources resources() {
        return resources;
    }
}
