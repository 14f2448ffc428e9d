package kz.localbusiness.mongo.booking;

import kz.localbusiness.application.booking.out.ShortLinks;
import kz.localbusiness.application.booking.out.ShortLinksContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoShortLinksOnRealServerTest extends ShortLinksContract {

    private final ShortLinks links = new MongoShortLinks(TestMongo.real().business());

    @Override
    protected ShortLinks links() {
        return links;
    }
}
