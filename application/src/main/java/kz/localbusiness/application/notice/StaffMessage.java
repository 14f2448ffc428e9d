package kz.localbusiness.application.notice;

import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;

/// Everything that somebody of the business is told about an appointment, by whichever way.
///
/// @param id of this message to this person, the same when it is tried again
/// @param staffName who has the visit now; empty when that person is not there any more
/// @param page of the admin that shows it
/// @param rest for how long it is still worth telling
/// @param choicePage where this person chooses what to be told
public record StaffMessage(
        UUID id,
        News news,
        EmailAddress to,
        Language language,
        Business business,
        String staffName,
        Appointment appointment,
        Duration rest,
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
