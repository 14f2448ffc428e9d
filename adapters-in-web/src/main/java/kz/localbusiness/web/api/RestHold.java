package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import kz.localbusiness.domain.booking.Hold;

/// @param id of the appointment that it becomes when it is booked with the same key
/// @param until then the time is free again
@Schema(name = "Hold")
record RestHold(UUID id, OffsetDateTime until, State state) {

    static RestHold of(Hold hold, ZoneId zone) {
        return new RestHold(hold.id().value(), Moments.at(hold.until(), zone), State.HELD);
    }

    @Schema(name = "HoldState")
    enum State {
        @JsonProperty("held")
        HELD
    }
}
