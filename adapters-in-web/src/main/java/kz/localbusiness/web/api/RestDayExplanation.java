package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import kz.localbusiness.domain.booking.NoTime;
import kz.localbusiness.domain.booking.NoTime.Closed;
import kz.localbusiness.domain.booking.NoTime.FullyBooked;
import kz.localbusiness.domain.booking.NoTime.NobodyWorks;
import kz.localbusiness.domain.booking.NoTime.TooEarly;
import kz.localbusiness.domain.booking.NoTime.TooLate;
import org.jspecify.annotations.Nullable;

/// Why a date has no time; like the rest of it, the reason is missing when there is time.
///
/// @param message the reason in the caller's language
/// @param lastDay that can be booked by now, when it is too early
@Schema(name = "DayExplanation")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestDayExplanation(
        LocalDate date,
        boolean offered,
        @Schema(
                        allowableValues = {
                            "fully-booked",
                            "too-late",
                            "too-early",
                            "closed",
                            "nobody-works"
                        })
                @Nullable String reason,
        @Nullable String message,
        @Nullable LocalDate lastDay) {

    static RestDayExplanation offered(LocalDate date) {
        return new RestDayExplanation(date, true, null, null, null);
    }

    static RestDayExplanation of(LocalDate date, NoTime why, String message) {
        return switch (why) {
            case FullyBooked() -> told(date, "fully-booked", message);
            case TooLate() -> told(date, "too-late", message);
            case TooEarly(var last) ->
                    new RestDayExplanation(date, false, "too-early", message, last);
            case Closed() -> told(date, "closed", message);
            case NobodyWorks() -> told(date, "nobody-works", message);
        };
    }

    private static RestDayExplanation told(LocalDate date, String reason, String message) {
        return new RestDayExplanation(date, false, reason, message, null);
    }
}
