package kz.localbusiness.mongo.client;

import kz.localbusiness.application.client.out.ClientImports;
import kz.localbusiness.application.client.out.ClientImportsContract;
import kz.localbusiness.mongo.TestMongo;

class MongoClientImportsTest extends ClientImportsContract {

    private final TestMongo mongo = TestMongo.embedded();
    private final ClientImports imports = new MongoClientImports(mongo.business());

    @Override
    protected ClientImports imports() {
        return imports;
    }
}
