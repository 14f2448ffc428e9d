package kz.localbusiness.application.booking;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.AnswerDecision;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.shared.BusinessId;

/// The business has looked after what a client asked for in words.
@FunctionalInterface
public interface AnswerClient {

    AnswerDecision answer(Command command);

    /// @param words that the client reads, possibly none
    record Command(BusinessId business, AppointmentId appointment, String words)
            implements ForBusiness {}
}
