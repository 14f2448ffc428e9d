package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.staff.out.Resources;
import kz.localbusiness.application.staff.out.ResourcesContract;

class ResourcesOnEmbeddedMongoTest extends ResourcesContract {

    @Override
    protected Resources resources() {
        return StoresOnEmbeddedMongo.store(Resources.class);
    }
}
