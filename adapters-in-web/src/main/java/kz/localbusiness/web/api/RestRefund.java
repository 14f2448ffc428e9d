package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import kz.localbusiness.domain.payment.Refund;
import kz.localbusiness.domain.payment.Refund.State;
import org.jspecify.annotations.Nullable;

/// Money of an online payment that goes back.
///
/// @param state `by-hand` when somebody has to do it in the bank's own app, and confirm it here
/// @param byHand why the bank does not do it; missing unless it is `by-hand`
/// @param at when it was done; missing before
/// @param number the bank's; missing where it was done by hand, or the bank has not said it
@Schema(name = "Refund")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestRefund(
        UUID id,
        RestMoney amount,
        @Schema(
                        allowableValues = {
                            "no-time",
                            "paid-twice",
                            "cancelled",
                            "other-sum",
                            "by-business",
                            "trial"
                        })
                String reason,
        @Schema(allowableValues = {"underway", "by-hand", "done"}) String state,
        @Schema(allowableValues = {"scheme", "refused", "unclear", "not-scanned", "other-person"})
                @Nullable String byHand,
        @Nullable OffsetDateTime at,
        @Nullable Long number) {

    static RestRefund of(Refund refund, ZoneId zone) {
        return switch (refund.state()) {
            case State.Due _, State.Scanning _, State.Trying _ ->
                    in("underway", refund, null, null, null);
            case State.ByHand(var why) -> in("by-hand", refund, Codes.of(why), null, null);
            case State.Done(var at, _, var number) ->
                    in("done", refund, null, Moments.at(at, zone), number);
        };
    }

    private static RestRefund in(
            String state,
            Refund refund,
            @Nullable String byHand,
            @Nullable OffsetDateTime at,
            @Nullable Long number) {
        return new RestRefund(
                refund.id().value(),
                RestMoney.of(refund.amount()),
                Codes.of(refund.reason()),
                state,
                byHand,
                at,
                number);
    }

    /// @param amount at most what is left of the payment
    @Schema(name = "RefundRequest", requiredProperties = "amount")
    record Wish(@Nullable RestPrice amount) implements RestBody {}
}
