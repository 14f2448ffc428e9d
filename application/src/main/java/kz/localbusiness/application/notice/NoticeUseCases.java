package kz.localbusiness.application.notice;

import java.time.Clock;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.application.booking.out.StaffDays;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.notice.out.AppointmentEmails;
import kz.localbusiness.application.notice.out.DueNotices;
import kz.localbusiness.application.notice.out.Notices;
import kz.localbusiness.application.staff.out.StaffMembers;

/// The one public door to the use cases of this package, for wiring by hand.
public final class NoticeUseCases {

    private NoticeUseCases() {}

    public static ListDueNotices listDueNotices(DueNotices dueNotices, Clock clock) {
        return new ListDueNoticesUseCase(dueNotices, clock);
    }

    public static SendNotice sendNotice(
            Notices notices,
            StaffDays days,
            Businesses businesses,
            StaffMembers staff,
            AppointmentEmails emails,
            ManageLinks links,
            Instance instance,
            Clock clock) {
        return new SendNoticeUseCase(
                notices, days, businesses, staff, emails, links, instance, clock);
    }
}
