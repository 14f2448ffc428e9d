package kz.localbusiness.mongo.business;

import kz.localbusiness.application.business.out.BusinessDirectory;
import kz.localbusiness.application.business.out.BusinessDirectoryContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoBusinessDirectoryOnRealServerTest extends BusinessDirectoryContract {

    private final TestMongo mongo = TestMongo.real();
    private final BusinessDirectory directory = new MongoBusinessDirectory(mongo.business());

    @Override
    protected BusinessDirectory directory() {
        return directory;
    }
}
