package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import kz.localbusiness.domain.booking.WaitlistEntry;
import kz.localbusiness.domain.booking.WaitlistState;
import org.jspecify.annotations.Nullable;

/// What somebody who waits sees.
///
/// @param offer the time that is offered now
/// @param appointment that an accepted offer has become
/// @param manageToken told once, to whoever joins
@Schema(name = "WaitlistEntry")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestWaiting(
        UUID id,
        State state,
        UUID service,
        @Nullable UUID staff,
        LocalDate from,
        LocalDate to,
        @Nullable Offer offer,
        @Nullable UUID appointment,
        @Nullable String manageToken) {

    static RestWaiting of(WaitlistEntry entry, ZoneId zone, @Nullable String manageToken) {
        var staff = entry.staff();
        return new RestWaiting(
                entry.id().value(),
                State.of(entry.state()),
                entry.offering().value(),
                staff == null ? null : staff.value(),
                entry.from(),
                entry.to(),
                Offer.of(entry.state(), zone),
                entry.state() instanceof WaitlistState.Accepted(var visit) ? visit.value() : null,
                manageToken);
    }

    /// @param until then it goes to the next
    @Schema(name = "WaitlistOffer")
    record Offer(OffsetDateTime start, OffsetDateTime until) {

        static @Nullable Offer of(WaitlistState state, ZoneId zone) {
            return state instanceof WaitlistState.Offered offered
                    ? new Offer(
                            Moments.at(offered.start(), zone), Moments.at(offered.until(), zone))
                    : null;
        }
    }

    @Schema(name = "WaitlistState")
    enum State {
        @JsonProperty("waiting")
        WAITING,
        @JsonProperty("offered")
        OFFERED,
        @JsonProperty("accepted")
        ACCEPTED,
        @JsonProperty("ended")
        ENDED;

        static State of(WaitlistState state) {
            return switch (state) {
                case WaitlistState.Waiting _ -> WAITING;
                case WaitlistState.Offered _ -> OFFERED;
                case WaitlistState.Accepted _ -> ACCEPTED;
                case WaitlistState.Ended _ -> ENDED;
            };
        }
    }
}
