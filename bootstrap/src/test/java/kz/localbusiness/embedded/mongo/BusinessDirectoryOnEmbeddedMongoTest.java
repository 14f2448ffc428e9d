package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.business.out.BusinessDirectory;
import kz.localbusiness.application.business.out.BusinessDirectoryContract;

class BusinessDirectoryOnEmbeddedMongoTest extends BusinessDirectoryContract {

    @Override
    protected BusinessDirectory directory() {
        return StoresOnEmbeddedMongo.store(BusinessDirectory.class);
    }
}
