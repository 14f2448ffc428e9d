package kz.localbusiness.domain.notice;

import java.time.Duration;
import java.time.Instant;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.BookingEvent;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.shared.BusinessId;

/// One message about one event. It is due until somebody has claimed and sent it, was found untrue
/// by then, or failed too often.
///
/// @param id the event that it tells of, so that an event told twice makes one message
/// @param dueAt when to try (again); while it is claimed, when the claim lapses
public record Notice(
        BusinessId business,
        EventId id,
        AppointmentId appointment,
        NoticeKind kind,
        State state,
        int attempts,
        Instant dueAt,
        long version) {

    public enum State {
        DUE,
        SENT,
        DROPPED,
        FAILED
    }

    public static final int MAX_ATTEMPTS = 8;

    /// After so many attempts it is worth telling that a message does not leave.
    public static final int PATIENCE = 2;

    private static final Duration CLAIM = Duration.ofMinutes(2);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

    public static Notice about(
            BookingEvent event, NoticeKind kind, Appointment visit, BusinessId business) {
        var at = event.at().plus(kind.grace(visit));
        return due(business, event.id(), event.appointment(), kind, at);
    }

    /// @param appointment or the hold that may become one
    public static Notice due(
            BusinessId business,
            EventId id,
            AppointmentId appointment,
            NoticeKind kind,
            Instant at) {
        return new Notice(business, id, appointment, kind, State.DUE, 0, at, 0);
    }

    public boolean isDue(Instant now) {
        return state == State.DUE && !dueAt.isAfter(now);
    }

    public Notice claimed(Instant now) {
        return in(State.DUE, attempts + 1, now.plus(CLAIM));
    }

    public Notice sent() {
        return in(State.SENT, attempts, dueAt);
    }

    public Notice dropped() {
        return in(State.DROPPED, attempts, dueAt);
    }

    /// Pauses double with each attempt: a minute, then up to about an hour.
    public Notice failed(Instant now) {
        return attempts >= MAX_ATTEMPTS
                ? in(State.FAILED, attempts, dueAt)
                : in(State.DUE, attempts, now.plus(FIRST_PAUSE.multipliedBy(1L << (attempts - 1))));
    }

    private Notice in(State next, int tried, Instant due) {
        return new Notice(business, id, appointment, kind, next, tried, due, version);
    }
}
