package kz.localbusiness.web.booking;

import kz.localbusiness.application.booking.ShowMyAppointment;
import kz.localbusiness.application.booking.ShowMyCalendarFile;
import kz.localbusiness.application.booking.ShowMyMessages;
import kz.localbusiness.application.booking.ShowMyOffer;
import kz.localbusiness.application.booking.WatchMyAppointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.booking.WaitlistId;
import kz.localbusiness.domain.shared.BusinessId;

/// An opened link together with the token that proves it.
record MyLink(ManageLink link, ManageToken token) {

    BusinessId business() {
        return link.business();
    }

    AppointmentId appointment() {
        return link.appointment();
    }

    ShowMyAppointment.Query query() {
        return new ShowMyAppointment.Query(business(), appointment(), token);
    }

    ShowMyMessages.Query messages() {
        return new ShowMyMessages.Query(business(), appointment(), token);
    }

    ShowMyCalendarFile.Query calendarFile() {
        return new ShowMyCalendarFile.Query(business(), appointment(), token);
    }

    /// Some links name a wish on the waitlist instead.
    WaitlistId entry() {
        return new WaitlistId(appointment().value());
    }

    ShowMyOffer.Query offer() {
        return new ShowMyOffer.Query(business(), entry(), token);
    }

    WatchMyAppointment.Query watch() {
        return new WatchMyAppointment.Query(business(), appointment(), token);
    }
}
