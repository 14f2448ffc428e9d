package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import kz.localbusiness.domain.booking.AppointmentState;

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
        return switch (state) {
            case AppointmentState.Requested _ -> REQUESTED;
            case AppointmentState.Confirmed _ -> CONFIRMED;
            case AppointmentState.Rescheduled _ -> RESCHEDULED;
            case AppointmentState.Arrived _ -> ARRIVED;
            case AppointmentState.Completed _ -> COMPLETED;
            case AppointmentState.NoShow _ -> NO_SHOW;
            case AppointmentState.Cancelled _ -> CANCELLED;
        };
    }
}
