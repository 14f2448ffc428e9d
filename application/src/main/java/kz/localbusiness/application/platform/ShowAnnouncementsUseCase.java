package kz.localbusiness.application.platform;

import java.time.Clock;
import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.platform.out.Announcements;
import kz.localbusiness.domain.platform.Announcement;

@UseCase(Audience.EVERYONE)
class ShowAnnouncementsUseCase implements ShowAnnouncements {

    private final Announcements announcements;
    private final Clock clock;

    ShowAnnouncementsUseCase(Announcements announcements, Clock clock) {
        this.announcements = announcements;
        this.clock = clock;
    }

    @Override
    public List<Announcement> show() {
        return announcements.notOver(clock.instant(), Announcement.MOST);
    }
}
