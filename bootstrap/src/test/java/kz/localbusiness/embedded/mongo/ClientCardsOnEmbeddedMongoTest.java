package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.client.out.Acquaintances;
import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.application.client.out.ClientCardsContract;

class ClientCardsOnEmbeddedMongoTest extends ClientCardsContract {

    @Override
    protected ClientCards cards() {
        return StoresOnEmbeddedMongo.store(ClientCards.class);
    }

    @Override
    protected Acquaintances acquaintances() {
        return StoresOnEmbeddedMongo.store(Acquaintances.class);
    }
}
