package kz.localbusiness.domain.payment;

import java.time.Instant;
import java.util.Optional;
import kz.localbusiness.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/// How far a charge is.
public sealed interface ChargeState {

    /// The bank is being asked to open a purchase; nobody has seen it yet.
    record Opening() implements ChargeState {}

    /// Somebody may pay.
    ///
    /// @param scannedAt when it was first seen in somebody's hands; null while it was not
    record Waiting(Purchase purchase, @Nullable Instant scannedAt) implements ChargeState {}

    /// Nobody can pay any more, as far as we know; a late answer of the bank is believed all the
    /// same.
    ///
    /// @param purchase null when the bank never opened one
    /// @param looks how often the bank was asked again since
    record Closed(@Nullable PurchaseId purchase, Instant at, Ending ending, int looks)
            implements ChargeState {}

    enum Ending {
        /// The bank would not open it.
        REFUSED,
        /// It was given up before anybody saw it.
        ABANDONED,
        /// Declined or broken off.
        FAILED,
        LAPSED,
        /// Nobody can say whether the client has the invoice: the bank's answer was lost.
        UNCLEAR
    }

    /// Money has come.
    sealed interface Received extends ChargeState {

        PurchaseId purchase();

        Money received();

        Instant at();
    }

    /// It is not yet with its visit.
    record Paid(PurchaseId purchase, Money received, Instant at) implements Received {}

    /// It is recorded with its visit.
    record Bound(PurchaseId purchase, Money received, Instant at) implements Received {}

    /// It belongs to no visit and goes back.
    record Unbound(PurchaseId purchase, Money received, Instant at) implements Received {}

    /// The bank's number of it, once there is one.
    default Optional<PurchaseId> known() {
        return switch (this) {
            case Opening _ -> Optional.empty();
            case Waiting(var purchase, _) -> Optional.of(purchase.id());
            case Closed(var purchase, _, _, _) -> Optional.ofNullable(purchase);
            case Received money -> Optional.of(money.purchase());
        };
    }
}
