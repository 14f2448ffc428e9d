package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.ChargeState.Bound;
import kz.localbusiness.domain.payment.ChargeState.Closed;
import kz.localbusiness.domain.payment.ChargeState.Opening;
import kz.localbusiness.domain.payment.ChargeState.Paid;
import kz.localbusiness.domain.payment.ChargeState.Unbound;
import kz.localbusiness.domain.payment.ChargeState.Waiting;
import kz.localbusiness.domain.payment.PurchaseId;
import kz.localbusiness.domain.payment.Purpose;
import org.jspecify.annotations.Nullable;

/// One attempt to collect money through the bank, and what became of it.
///
/// @param purpose `advance` books the visit, all others are paid for one that is booked: `invoice`
///   was sent to a phone, `bill` was paid by its number
/// @param state `bound` when the visit has the money, `unbound` when it goes back
/// @param ending why nobody can pay it any more; missing unless it is `closed`. Of an `unclear` one
///   the bank has not said whether the client has it
/// @param purchase the bank's number; missing while there is none
/// @param left of what was received: not given back, nor about to be
@Schema(name = "Charge")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestCharge(
        UUID id,
        @Schema(allowableValues = {"advance", "balance", "invoice", "bill", "trial"})
                String purpose,
        @Schema(allowableValues = {"opening", "waiting", "closed", "paid", "bound", "unbound"})
                String state,
        @Schema(allowableValues = {"refused", "abandoned", "failed", "lapsed", "unclear"})
                @Nullable String ending,
        OffsetDateTime begun,
        RestMoney amount,
        RestMoney received,
        RestMoney left,
        @Nullable Long purchase,
        List<RestRefund> refunds) {

    static RestCharge of(Charge charge, ZoneId zone) {
        return new RestCharge(
                charge.id().value(),
                purpose(charge),
                state(charge),
                charge.state() instanceof Closed closed ? Codes.of(closed.ending()) : null,
                Moments.at(charge.begunAt(), zone),
                RestMoney.of(charge.amount()),
                RestMoney.of(charge.received()),
                RestMoney.of(charge.left()),
                number(charge),
                charge.refunds().stream().map(one -> RestRefund.of(one, zone)).toList());
    }

    /// The bank's.
    static @Nullable Long number(Charge charge) {
        return charge.state().known().map(PurchaseId::value).orElse(null);
    }

    private static String purpose(Charge charge) {
        return switch (charge.purpose()) {
            case Purpose.Advance _ -> "advance";
            case Purpose.Balance _ -> "balance";
            case Purpose.Invoice _ -> "invoice";
            case Purpose.Bill _ -> "bill";
            case Purpose.Trial _ -> "trial";
        };
    }

    private static String state(Charge charge) {
        return switch (charge.state()) {
            case Opening _ -> "opening";
            case Waiting _ -> "waiting";
            case Closed _ -> "closed";
            case Paid _ -> "paid";
            case Bound _ -> "bound";
            case Unbound _ -> "unbound";
        };
    }
}
