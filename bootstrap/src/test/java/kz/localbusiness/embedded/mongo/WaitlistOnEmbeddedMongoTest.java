package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.booking.out.DueOffers;
import kz.localbusiness.application.booking.out.Waitlist;
import kz.localbusiness.application.booking.out.WaitlistContract;
import org.junit.jupiter.api.BeforeEach;

class WaitlistOnEmbeddedMongoTest extends WaitlistContract {

    @BeforeEach
    void startEmpty() {
        StoresOnEmbeddedMongo.empty("waitlist");
    }

    @Override
    protected Waitlist waitlist() {
        return StoresOnEmbeddedMongo.store(Waitlist.class);
    }

    @Override
    protected DueOffers dueOffers() {
        return StoresOnEmbeddedMongo.store(DueOffers.class);
    }
}
