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
/// @param purpose `advance` books the visit, `balance` and `bill` are paid for one that is booked
/// @param state `bound` when the visit has the money, `unbound` when it goes back
/// @param purchase the bank's number; missing while there is none
/// @param left of what was received: not given back, nor about to be
@Schema(name = "Charge")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestCharge(
        UUID id,
        @Schema(allowableValues = {"advance", "balance", "bill", "trial"}) String purpose,
        @Schema(allowableValues = {"opening", "waiting", "closed", "paid", "bound", "unbound"})
                String state,
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
