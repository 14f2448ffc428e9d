package kz.localbusiness.mongo.platform;

import kz.localbusiness.application.platform.out.Announcements;
import kz.localbusiness.application.platform.out.AnnouncementsContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoAnnouncementsOnRealServerTest extends AnnouncementsContract {

    private final Announcements announcements = new MongoAnnouncements(TestMongo.real().business());

    @Override
    protected Announcements announcements() {
        return announcements;
    }
}
