package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.client.out.ClientImports;
import kz.localbusiness.application.client.out.ClientImportsContract;

class ClientImportsOnEmbeddedMongoTest extends ClientImportsContract {

    @Override
    protected ClientImports imports() {
        return StoresOnEmbeddedMongo.store(ClientImports.class);
    }
}
