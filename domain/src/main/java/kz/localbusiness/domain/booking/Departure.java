package kz.localbusiness.domain.booking;

import java.time.Instant;

/// An appointment on its way to another day. It still claims its old time; after `until` it has
/// either arrived elsewhere or belongs here again, which whoever looks next finds out.
public record Departure(Appointment appointment, Instant until) {

    boolean isOf(AppointmentId id) {
        return appointment.id().equals(id);
    }
}
