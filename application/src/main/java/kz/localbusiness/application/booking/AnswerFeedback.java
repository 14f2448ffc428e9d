package kz.localbusiness.application.booking;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.ReviewDecision;
import kz.localbusiness.domain.shared.BusinessId;

/// The business answers what a client said after the visit.
@FunctionalInterface
public interface AnswerFeedback {

    ReviewDecision answer(Command command);

    /// @param words that the client reads, empty to take the answer back
    record Command(BusinessId business, AppointmentId appointment, String words)
            implements ForBusiness {}
}
