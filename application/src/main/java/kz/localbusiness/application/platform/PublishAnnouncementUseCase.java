package kz.localbusiness.application.platform;

import java.time.Clock;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.platform.out.Announcements;
import kz.localbusiness.domain.platform.Announcement;
import kz.localbusiness.domain.platform.AnnouncementDecision;
import kz.localbusiness.domain.platform.AnnouncementDecision.AlreadyOver;
import kz.localbusiness.domain.platform.AnnouncementDecision.AnnouncementsFull;
import kz.localbusiness.domain.platform.AnnouncementDecision.Published;

@UseCase(Audience.OPERATOR)
class PublishAnnouncementUseCase implements PublishAnnouncement {

    private final Announcements announcements;
    private final Clock clock;

    PublishAnnouncementUseCase(Announcements announcements, Clock clock) {
        this.announcements = announcements;
        this.clock = clock;
    }

    @Override
    public AnnouncementDecision publish(Announcement announcement) {
        if (announcement.isOver(clock.instant())) {
            return new AlreadyOver();
        }
        var others =
                announcements.latest(Announcement.MOST).stream()
                        .filter(one -> !one.id().equals(announcement.id()))
                        .count();
        if (others >= Announcement.MOST) {
            return new AnnouncementsFull(Announcement.MOST);
        }
        announcements.save(announcement);
        return new Published(announcement);
    }
}
