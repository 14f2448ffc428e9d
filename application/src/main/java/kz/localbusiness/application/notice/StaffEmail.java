package kz.localbusiness.application.notice;

import java.net.URI;
import java.util.UUID;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;

/// Everything that an e-mail to somebody of the business says about an appointment.
///
/// @param id of this message to this person, the same when it is tried again
/// @param staffName who has the visit now; empty when that person is not there any more
/// @param page of the admin that shows it
/// @param choicePage where this person chooses what to be told
public record StaffEmail(
        UUID id,
        News news,
        EmailAddress to,
        Language language,
        Business business,
        String staffName,
        Appointment appointment,
        URI page,
        URI choicePage) {

    public enum News {
        BOOKED,
        /// Another time, another length, or other people.
        CHANGED,
        CANCELLED,
        /// The client asks for something else.
        CHANGE_ASKED,
        /// The client has said how it was.
        REVIEWED
    }
}
