package kz.localbusiness.domain.booking;

import java.time.Instant;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import kz.localbusiness.domain.shared.TimeSlot;
import org.jspecify.annotations.Nullable;

/// A visit that somebody asked for: requested, then confirmed or cancelled, and when it is over
/// perhaps praised. It keeps its id when it moves to another time.
public record Appointment(
        AppointmentId id,
        TimeSlot slot,
        BookedOffering offering,
        ClientDetails client,
        AppointmentState state,
        Instant bookedAt,
        @Nullable Feedback feedback) {

    public static Appointment requested(
            AppointmentId id,
            BookedOffering offering,
            Instant start,
            ClientDetails client,
            Instant now) {
        var slot = TimeSlot.lasting(offering.duration(), start);
        return new Appointment(id, slot, offering, client, new Requested(), now, null);
    }

    /// A live appointment claims its time; a cancelled one is history.
    public boolean isLive() {
        return !(state instanceof Cancelled);
    }

    boolean hasBegun(Instant now) {
        return !now.isBefore(slot.start());
    }

    /// Whether a repeated request asks for exactly this. Once the visit has moved, it does not.
    public boolean answers(Appointment repeated) {
        return offering.id().equals(repeated.offering.id())
                && slot.start().equals(repeated.slot.start())
                && client.equals(repeated.client);
    }

    Appointment confirmed(Instant at) {
        return in(new Confirmed(at));
    }

    Appointment cancelled(Cancelled how) {
        return in(how);
    }

    /// A moved appointment keeps its state: a confirmed one stays confirmed.
    public Appointment movedTo(Instant start) {
        var moved = TimeSlot.lasting(offering.duration(), start);
        return new Appointment(id, moved, offering, client, state, bookedAt, feedback);
    }

    Appointment praised(Feedback given) {
        return new Appointment(id, slot, offering, client, state, bookedAt, given);
    }

    private Appointment in(AppointmentState next) {
        return new Appointment(id, slot, offering, client, next, bookedAt, feedback);
    }
}
