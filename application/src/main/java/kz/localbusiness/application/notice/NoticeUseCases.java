package kz.localbusiness.application.notice;

import java.time.Clock;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.booking.BookingOffice;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.application.booking.out.Waitlist;
import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.application.notice.out.AppointmentEmails;
import kz.localbusiness.application.notice.out.DueNotices;
import kz.localbusiness.application.notice.out.NoticeChoices;
import kz.localbusiness.application.notice.out.Notices;

/// The one public door to the use cases of this package, for wiring by hand.
public final class NoticeUseCases {

    private NoticeUseCases() {}

    public static ListDueNotices listDueNotices(DueNotices dueNotices, Clock clock) {
        return new ListDueNoticesUseCase(dueNotices, clock);
    }

    public static SendNotice sendNotice(
            Notices notices,
            NoticeChoices choices,
            BookingOffice office,
            Waitlist waitlist,
            ClientCards cards,
            AppointmentEmails emails,
            ManageLinks links,
            Instance instance) {
        return new SendNoticeUseCase(
                notices, choices, office, waitlist, cards, emails, links, instance);
    }

    public static ShowNoticeSettings showNoticeSettings(NoticeChoices choices) {
        return new ShowNoticeSettingsUseCase(choices);
    }

    public static SetNoticeSettings setNoticeSettings(NoticeChoices choices) {
        return new SetNoticeSettingsUseCase(choices);
    }
}
