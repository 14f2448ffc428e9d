package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import kz.localbusiness.domain.booking.AppointmentState;
import kz.localbusiness.domain.booking.Standing;

@Schema(name = "AppointmentState")
enum RestState {
    @JsonProperty("requested")
    REQUESTED,
    @JsonProperty("confirmed")
    CONFIRMED,
    @JsonProperty("rescheduled")
    RESCHEDULED,

    @JsonProperty("arrived")
    ARRIVED,

    @JsonProperty("completed")
    COMPLETED,

    @JsonProperty("no-show")
    NO_SHOW,

    @JsonProperty("cancelled")
    CANCELLED;

    static RestState of(AppointmentState state) {
        return valueOf(Standing.of(state).name());
    }
}
