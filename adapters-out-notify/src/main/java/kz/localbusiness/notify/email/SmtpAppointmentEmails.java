package kz.localbusiness.notify.email;

import java.time.InstantSource;
import kz.localbusiness.application.notice.AppointmentEmail;
import kz.localbusiness.application.notice.out.AppointmentEmails;
import kz.localbusiness.domain.booking.AppointmentState.Ahead;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.CalendarEntry;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.notify.calendar.Invitation;
import org.springframework.stereotype.Component;

/// What tells when a visit is, or that it is not, is an invitation as well: the client's calendar
/// makes, moves or removes one and the same event by it.
///
/// @see "features/decisions/049-letters-and-calendars.md"
@Component
final class SmtpAppointmentEmails implements AppointmentEmails {

    private final Post post;
    private final InstantSource clock;

    SmtpAppointmentEmails(Post post, InstantSource clock) {
        this.post = post;
        this.clock = clock;
    }

    @Override
    public HandOver send(AppointmentEmail email) {
        var letter = Letter.about(email);
        var invitation = isForCalendars(email) ? invitation(email, letter) : null;
        return post.handOver(
                new Outgoing(
                        email.id().value(),
                        email.to(),
                        letter,
                        email.unsubscribeLink(),
                        invitation));
    }

    /// A visit that has begun by the time of the letter needs no place in a calendar.
    private static boolean isForCalendars(AppointmentEmail email) {
        var state = email.appointment().state();
        return switch (email.kind()) {
            case RECEIVED, CONFIRMED, MOVED -> state instanceof Ahead;
            case CANCELLED -> state instanceof Cancelled;
            case REMINDER, RECEIPT, REFUND, COMPLETED, TIME_OFFERED -> false;
        };
    }

    private Invitation invitation(AppointmentEmail email, Letter letter) {
        var entry = CalendarEntry.of(email.appointment(), email.business(), email.manageLink());
        return Invitation.of(entry, email.to(), post.from(), letter.sender(), clock.instant());
    }
}
