package kz.localbusiness.mongo.booking;

import kz.localbusiness.application.booking.out.DueOffers;
import kz.localbusiness.application.booking.out.Waitlist;
import kz.localbusiness.application.booking.out.WaitlistContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoWaitlistOnRealServerTest extends WaitlistContract {

    private final TestMongo mongo = TestMongo.real();
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
