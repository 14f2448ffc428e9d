package kz.localbusiness.mongo.client;

import kz.localbusiness.application.client.out.ContactChecks;
import kz.localbusiness.application.client.out.ContactChecksContract;
import kz.localbusiness.mongo.TestMongo;

class MongoContactChecksTest extends ContactChecksContract {

    private final TestMongo mongo = TestMongo.embedded();
    private final ContactChecks checks = new MongoContactChecks(mongo.business());

    @Override
    protected ContactChecks checks() {
        return checks;
    }
}
