package kz.localbusiness.mongo.booking;

import kz.localbusiness.application.booking.out.DueOffers;
import kz.localbusiness.application.booking.out.Waitlist;
import kz.localbusiness.application.booking.out.WaitlistContract;
import kz.localbusiness.mongo.TestMongo;

class MongoWaitlistTest extends WaitlistContract {

    private final TestMongo mongo = TestMongo.embedded();
    private final Waitlist waitlist = new MongoWaitlist(mongo.business());
    private final DueOffers dueOffers = new MongoDueOffers(mongo.business());

    @Override
    protected Waitlist waitlist() {
        return waitlist;
    }

    @Override
    protected DueOffers dueOffers() {
        return dueOffers;
    }
}
