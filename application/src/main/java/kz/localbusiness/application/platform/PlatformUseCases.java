package kz.localbusiness.application.platform;

import java.time.Clock;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.platform.out.Announcements;
import kz.localbusiness.application.platform.out.Tenants;

/// The one public door to the use cases of this package, for wiring by hand.
public final class PlatformUseCases {

    private PlatformUseCases() {}

    public static ListAnnouncements listAnnouncements(Announcements announcements) {
        return new ListAnnouncementsUseCase(announcements);
    }

    public static PublishAnnouncement publishAnnouncement(
            Announcements announcements, Clock clock) {
        return new PublishAnnouncementUseCase(announcements, clock);
    }

    public static ShowAnnouncements showAnnouncements(Announcements announcements, Clock clock) {
        return new ShowAnnouncementsUseCase(announcements, clock);
    }

    public static WithdrawAnnouncement withdrawAnnouncement(Announcements announcements) {
        return new WithdrawAnnouncementUseCase(announcements);
    }

    public static ListTenants listTenants(Tenants tenants) {
        return new ListTenantsUseCase(tenants);
    }

    public static ResumeBusiness resumeBusiness(Businesses businesses) {
        return new ResumeBusinessUseCase(businesses);
    }

    public static SuspendBusiness suspendBusiness(Businesses businesses, Clock clock) {
        return new SuspendBusinessUseCase(businesses, clock);
    }
}
