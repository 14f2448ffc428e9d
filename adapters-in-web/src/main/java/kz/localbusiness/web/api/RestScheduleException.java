package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import kz.localbusiness.domain.staff.ScheduleException;
import org.jspecify.annotations.Nullable;

/// Dates on which somebody is away, or works other hours.
@Schema(
        name = "ScheduleException",
        requiredProperties = {"from", "to", "kind"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestScheduleException(
        @Schema(format = "date", example = "2026-12-01") @Nullable String from,
        @Schema(format = "date", description = "Inclusive", example = "2026-12-14")
                @Nullable String to,
        @Nullable Kind kind,
        @Schema(description = "What is worked instead: for `extra-day` and `other-hours` alone")
                @Nullable List<RestStretch> hours,
        @Schema(maxLength = ScheduleException.MAX_NOTE, description = "Never told to clients")
                @Nullable String note)
        implements RestBody {

    static RestScheduleException of(ScheduleException exception) {
        return new RestScheduleException(
                exception.from().toString(),
                exception.to().toString(),
                Kind.of(exception.kind()),
                RestStretch.of(exception.hours()),
                exception.note());
    }

    List<RestStretch> stretches() {
        return Objects.requireNonNullElse(hours, List.of());
    }

    @Schema(name = "ScheduleExceptionKind")
    enum Kind {
        @JsonProperty("vacation")
        VACATION,
        @JsonProperty("sick-leave")
        SICK_LEAVE,
        @JsonProperty("day-off")
        DAY_OFF,
        @JsonProperty("extra-day")
        EXTRA_DAY,
        @JsonProperty("other-hours")
        OTHER_HOURS;

        static Kind of(ScheduleException.Kind kind) {
            return switch (kind) {
                case VACATION -> VACATION;
                case SICK_LEAVE -> SICK_LEAVE;
                case DAY_OFF -> DAY_OFF;
                case EXTRA_DAY -> EXTRA_DAY;
                case OTHER_HOURS -> OTHER_HOURS;
            };
        }

        ScheduleException.Kind toDomain() {
            return switch (this) {
                case VACATION -> ScheduleException.Kind.VACATION;
                case SICK_LEAVE -> ScheduleException.Kind.SICK_LEAVE;
                case DAY_OFF -> ScheduleException.Kind.DAY_OFF;
                case EXTRA_DAY -> ScheduleException.Kind.EXTRA_DAY;
                case OTHER_HOURS -> ScheduleException.Kind.OTHER_HOURS;
            };
        }
    }
}
