package kz.localbusiness.domain.payment;

import java.time.Instant;
import kz.localbusiness.domain.booking.Doer;
import kz.localbusiness.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/// Money of a charge that goes back to whoever paid.
public record Refund(RefundId id, Money amount, Reason reason, State state) {

    public enum Reason {
        /// The time was somebody else's before the money came.
        NO_TIME,
        PAID_TWICE,
        CANCELLED,
        /// Another sum came than was asked for.
        OTHER_SUM,
        BY_BUSINESS,
        TRIAL
    }

    public enum Hand {
        /// Our agreement with the bank lets only people do it.
        SCHEME,
        /// The bank will not.
        REFUSED,
        /// Nobody can say whether the bank has done it.
        UNCLEAR,
        /// The client was shown a code and has not scanned it in time.
        NOT_SCANNED,
        /// Whoever has scanned the code has not paid that.
        OTHER_PERSON
    }

    public sealed interface State {

        record Due() implements State {}

        /// The client is shown a code: whoever scans it gets the money, if it is theirs.
        record Scanning(RefundCode code) implements State {}

        /// The bank is asked, or was.
        ///
        /// @param refundable what could be given back of the purchase just before
        record Trying(Money refundable) implements State {}

        /// Somebody of the business has to do it, in the bank's own app.
        record ByHand(Hand why) implements State {}

        /// @param number the bank's; null when it was done by hand, or its answer was lost
        record Done(Instant at, Doer by, @Nullable Long number) implements State {}
    }

    static Refund due(RefundId id, Money amount, Reason reason) {
        return new Refund(id, amount, reason, new State.Due());
    }

    Refund in(State next) {
        return new Refund(id, amount, reason, next);
    }

    public boolean isDone() {
        return state instanceof State.Done;
    }

    /// Whether the bank is to be asked for it, without anybody.
    public boolean isToTry() {
        return switch (state) {
            case State.Due _, State.Scanning _, State.Trying _ -> true;
            case State.ByHand _, State.Done _ -> false;
        };
    }

    public boolean isByHand() {
        return state instanceof State.ByHand;
    }
}
