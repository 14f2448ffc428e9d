package kz.localbusiness.web.biller;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.domain.payment.BillRefusal;
import kz.localbusiness.domain.shared.Money;

/// What the bank reads of an answer.
///
/// @param transaction the bank's number, as it came
/// @param ours our own number of the payment, for one that was taken
/// @param lines what whoever pays gets to see
record BillerReply(
        String transaction,
        Result result,
        Optional<Money> sum,
        Optional<Long> ours,
        List<Line> lines) {

    enum Result {
        FINE(0),
        UNKNOWN(1),
        CANCELLED(2),
        PAID(3),
        /// Nobody can say yet what becomes of it; the bank asks again.
        UNDERWAY(4),
        REFUSED(5);

        private final int code;

        Result(int code) {
            this.code = code;
        }

        int code() {
            return code;
        }

        static Result of(BillRefusal why) {
            return switch (why) {
                case UNKNOWN -> UNKNOWN;
                case CANCELLED -> CANCELLED;
                case PAID -> PAID;
                case NOT_AGREED, OTHER_SUM -> REFUSED;
            };
        }
    }

    record Line(String name, String text) {}

    static BillerReply of(String transaction, Result result) {
        return new BillerReply(transaction, result, Optional.empty(), Optional.empty(), List.of());
    }

    static BillerReply owed(String transaction, Money sum, List<Line> lines) {
        return new BillerReply(transaction, Result.FINE, Optional.of(sum), Optional.empty(), lines);
    }

    static BillerReply taken(String transaction, Money sum, long ours) {
        return new BillerReply(
                transaction, Result.FINE, Optional.of(sum), Optional.of(ours), List.of());
    }

    /// A word for the bank's own people.
    String comment() {
        return result == Result.FINE ? "OK" : result.name();
    }

    /// In tenge.
    Optional<String> tenge() {
        return sum.map(money -> BigDecimal.valueOf(money.tiyn(), 2).toPlainString());
    }
}
