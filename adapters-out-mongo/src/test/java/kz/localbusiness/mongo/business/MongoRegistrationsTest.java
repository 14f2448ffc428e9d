package kz.localbusiness.mongo.business;

import kz.localbusiness.application.business.out.Registrations;
import kz.localbusiness.application.business.out.RegistrationsContract;
import kz.localbusiness.mongo.TestMongo;

class MongoRegistrationsTest extends RegistrationsContract {

    private final Registrations registrations =
            new MongoRegistrations(TestMongo.embedded().business());

    @Override
    protected Registrations registrations() {
        return registrations;
    }
}
