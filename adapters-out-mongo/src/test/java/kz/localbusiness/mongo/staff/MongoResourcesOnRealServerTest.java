package kz.localbusiness.mongo.staff;

import kz.localbusiness.application.staff.out.Resources;
import kz.localbusiness.application.staff.out.ResourcesContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.mapstruct.factory.Mappers;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoResourcesOnRealServerTest extends ResourcesContract {

    private final TestMongo mongo = TestMongo.real();
    private final Resources resources =
            new MongoResources(mongo.business(), Mappers.getMapper(ResourceMapper.class));

    @Override
    protected Resources resources() {
        return resources;
    }
}
