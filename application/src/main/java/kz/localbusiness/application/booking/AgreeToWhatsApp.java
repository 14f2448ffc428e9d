package kz.localbusiness.application.booking;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.client.MessagesDecision;
import kz.localbusiness.domain.notice.OptIn;
import kz.localbusiness.domain.shared.BusinessId;

/// The client who holds the manage link wants messages by WhatsApp, which come to nobody else, or
/// wants them no more.
@FunctionalInterface
public interface AgreeToWhatsApp {

    MessagesDecision agree(Command command);

    record Command(
            BusinessId business,
            AppointmentId appointment,
            ManageToken token,
            boolean agrees,
            OptIn.Where where)
            implements ForBusiness {}
}
