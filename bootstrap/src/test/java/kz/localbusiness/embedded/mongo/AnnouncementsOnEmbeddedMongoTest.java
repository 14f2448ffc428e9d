package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.platform.out.Announcements;
import kz.localbusiness.application.platform.out.AnnouncementsContract;

class AnnouncementsOnEmbeddedMongoTest extends AnnouncementsContract {

    @Override
    protected Announcements announcements() {
        return StoresOnEmbeddedMongo.store(Announcements.class);
    }
}
