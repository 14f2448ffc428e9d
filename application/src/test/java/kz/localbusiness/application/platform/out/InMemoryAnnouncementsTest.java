package kz.localbusiness.application.platform.out;

class InMemoryAnnouncementsTest extends AnnouncementsContract {

    private final Announcements announcements = new InMemoryAnnouncements();

    @Override
    protected Announcements announcements() {
        return announcements;
    }
}
