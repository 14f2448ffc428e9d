package kz.localbusiness.mongo.export;

import kz.localbusiness.application.export.out.DueExports;
import kz.localbusiness.application.export.out.Exports;
import kz.localbusiness.application.export.out.ExportsContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoExportsOnRealServerTest extends ExportsContract {

    private final MongoExports exports = new MongoExports(TestMongo.real().business());

    @Override
    protected Exports exports() {
        return exports;
    }

    @Override
    protected DueExports due() {
        return exports;
    }
}
