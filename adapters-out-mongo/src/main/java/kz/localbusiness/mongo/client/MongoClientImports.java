package kz.localbusiness.mongo.client;

import java.util.Optional;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.client.out.ClientImports;
import kz.localbusiness.domain.client.ClientImport;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.stereotype.Component;

@Component
class MongoClientImports implements ClientImports {

    private static final String LAST = "last";

    private final BusinessMongo mongo;

    MongoClientImports(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<ClientImport> last() {
        return mongo.find(ClientImportDocument.class, LAST)
                .map(stored ->
                        new ClientImport(
                                CurrentBusiness.required(),
                                stored.total(),
                                stored.done(),
                                stored.brought(),
                                stored.begun(),
                                stored.touched(),
                                stored.version()));
    }

    @Override
    public void save(ClientImport progress) {
        mongo.save(
                new ClientImportDocument(
                        "%s/%s".formatted(progress.business(), LAST),
                        progress.business().toString(),
                        progress.total(),
                        progress.done(),
                        progress.brought(),
                        progress.begun(),
                        progress.touched(),
                        progress.version()));
    }
}
