package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import kz.localbusiness.domain.booking.Leeway;
import org.jspecify.annotations.Nullable;

/// Whether the client may change something now, and why not.
///
/// @param until just before then; only when it is allowed
@Schema(name = "Leeway")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestLeeway(
        @Schema(
                        description = "yes, or what stands against it",
                        allowableValues = {"yes", "too-late", "too-often", "not-ahead"})
                String allowed,
        @Nullable OffsetDateTime until) {

    static RestLeeway of(Leeway.Change change, ZoneId zone) {
        return switch (change) {
            case Leeway.Until(var end) ->
                    new RestLeeway("yes", end.atZone(zone).toOffsetDateTime());
            case Leeway.TooLate _ -> new RestLeeway("too-late", null);
            case Leeway.TooOften _ -> new RestLeeway("too-often", null);
            case Leeway.NotAhead() -> new RestLeeway("not-ahead", null);
        };
    }
}
