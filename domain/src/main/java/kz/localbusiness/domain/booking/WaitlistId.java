package kz.localbusiness.domain.booking;

import java.util.UUID;

public record WaitlistId(UUID value) {

    /// The name of the hold with which a time is offered, another one for each offer.
    public AppointmentId offer(int number) {
        return AppointmentId.named("%s/%d".formatted(value, number));
    }
}
