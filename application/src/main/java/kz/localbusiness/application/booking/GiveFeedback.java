package kz.localbusiness.application.booking;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.FeedbackDecision;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.shared.BusinessId;

/// The client who holds the manage link says how the visit was.
@FunctionalInterface
public interface GiveFeedback {

    FeedbackDecision give(Command command);

    record Command(
            BusinessId business,
            AppointmentId appointment,
            ManageToken token,
            int stars,
            String words)
            implements ForBusiness {}
}
