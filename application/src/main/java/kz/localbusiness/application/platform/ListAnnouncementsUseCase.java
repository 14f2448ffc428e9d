package kz.localbusiness.application.platform;

import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.platform.out.Announcements;
import kz.localbusiness.domain.platform.Announcement;

@UseCase(Audience.OPERATOR)
class ListAnnouncementsUseCase implements ListAnnouncements {

    private final Announcements announcements;

    ListAnnouncementsUseCase(Announcements announcements) {
        this.announcements = announcements;
    }

    @Override
    public List<Announcement> list() {
        return announcements.latest(Announcement.MOST);
    }
}
