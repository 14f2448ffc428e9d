package kz.localbusiness.mongo.business;

import kz.localbusiness.application.business.out.BusinessDirectory;
import kz.localbusiness.application.business.out.BusinessDirectoryContract;
import kz.localbusiness.mongo.TestMongo;

class MongoBusinessDirectoryTest extends BusinessDirectoryContract {

    private final TestMongo mongo = TestMongo.embedded();
    private final BusinessDirectory directory = new MongoBusinessDirectory(mongo.business());

    @Override
    protected BusinessDirectory directory() {
        return directory;
    }
}
