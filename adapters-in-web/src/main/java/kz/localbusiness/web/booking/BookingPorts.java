package kz.localbusiness.web.booking;

import java.time.Clock;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.booking.AgreeToWhatsApp;
import kz.localbusiness.application.booking.BookAppointment;
import kz.localbusiness.application.booking.ExplainDay;
import kz.localbusiness.application.booking.HoldSlot;
import kz.localbusiness.application.booking.JoinWaitlist;
import kz.localbusiness.application.booking.ReleaseHold;
import kz.localbusiness.application.booking.ShowFreeStarts;
import kz.localbusiness.application.booking.ShowMyCalendarFile;
import kz.localbusiness.application.booking.ShowMyPeople;
import kz.localbusiness.application.booking.ShowReviews;
import kz.localbusiness.application.notice.ShowWaysToClients;
import kz.localbusiness.application.photo.ShowPublicAlbum;
import kz.localbusiness.domain.booking.IdempotencyKey;
import kz.localbusiness.web.limit.BotTraps;
import kz.localbusiness.web.limit.HoldLimits;
import org.springframework.stereotype.Component;

/// What booking needs of the application.
@Component
record BookingPorts(
        ShowPublicAlbum showPublicAlbum,
        ShowReviews showReviews,
        ShowMyPeople showMyPeople,
        ShowFreeStarts showFreeStarts,
        ExplainDay explainDay,
        HoldSlot holdSlot,
        ReleaseHold releaseHold,
        JoinWaitlist joinWaitlist,
        BookAppointment bookAppointment,
        AgreeToWhatsApp agreeToWhatsApp,
        ShowWaysToClients waysToClients,
        ShowMyCalendarFile calendarFile,
        PayPorts pay,
        Instance instance,
        Clock clock,
        Ids ids,
        BotTraps traps,
        HoldLimits limits) {

    /// For one attempt to book.
    IdempotencyKey newKey() {
        return new IdempotencyKey(ids.next().toString());
    }
}
