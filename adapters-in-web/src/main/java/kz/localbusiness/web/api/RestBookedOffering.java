package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import kz.localbusiness.domain.booking.BookedOffering;

/// As it was when it was booked.
@Schema(name = "BookedService")
record RestBookedOffering(UUID id, String name, long durationMinutes) {

    static RestBookedOffering of(BookedOffering offering) {
        return new RestBookedOffering(
                offering.id().value(), offering.name(), offering.duration().toMinutes());
    }
}
