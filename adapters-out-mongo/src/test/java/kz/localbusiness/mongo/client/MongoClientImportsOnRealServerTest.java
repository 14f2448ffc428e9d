package kz.localbusiness.mongo.client;

import kz.localbusiness.application.client.out.ClientImports;
import kz.localbusiness.application.client.out.ClientImportsContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoClientImportsOnRealServerTest extends ClientImportsContract {

    private final TestMongo mongo = TestMongo.real();
    private final ClientImports imports = new MongoClientImports(mongo.business());

    @Override
    protected ClientImports imports() {
        return imports;
    }
}
