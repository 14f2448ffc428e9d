package kz.localbusiness.mongo.platform;

import kz.localbusiness.application.platform.out.Announcements;
import kz.localbusiness.application.platform.out.AnnouncementsContract;
import kz.localbusiness.mongo.TestMongo;

class MongoAnnouncementsTest extends AnnouncementsContract {

    private final Announcements announcements =
            new MongoAnnouncements(TestMongo.embedded().business());

    @Override
    protected Announcements announcements() {
        return announcements;
    }
}
