package kz.localbusiness.mongo.client;

import kz.localbusiness.application.client.out.Acquaintances;
import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.application.client.out.ClientCardsContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoClientCardsOnRealServerTest extends ClientCardsContract {

    private final TestMongo mongo = TestMongo.real();
    private final ClientCards cards = new MongoClientCards(mongo.business());

    @Override
    protected ClientCards cards() {
        return cards;
    }

    @Override
    protected Acquaintances acquaintances() {
        return new MongoAcquaintances(mongo.business());
    }
}
