package kz.localbusiness.application.platform;

import java.util.UUID;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.platform.out.Announcements;

@UseCase(Audience.OPERATOR)
class WithdrawAnnouncementUseCase implements WithdrawAnnouncement {

    private final Announcements announcements;

    WithdrawAnnouncementUseCase(Announcements announcements) {
        this.announcements = announcements;
    }

    @Override
    public void withdraw(UUID announcement) {
        announcements.remove(announcement);
    }
}
