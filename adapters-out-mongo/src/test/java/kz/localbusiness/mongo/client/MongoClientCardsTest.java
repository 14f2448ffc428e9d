package kz.localbusiness.mongo.client;

import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.application.client.out.ClientCardsContract;
import kz.localbusiness.mongo.TestMongo;

class MongoClientCardsTest extends ClientCardsContract {

    private final TestMongo mongo = TestMongo.embedded();
    private final ClientCards cards = new MongoClientCards(mongo.business());

    @Override
    protected ClientCards cards() {
        return cards;
    }
}
