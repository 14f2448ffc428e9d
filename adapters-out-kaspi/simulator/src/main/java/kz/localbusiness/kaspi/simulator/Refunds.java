package kz.localbusiness.kaspi.simulator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Money on its way back: in scheme r2 to whoever scans a code, in r3 to whoever has paid.
final class Refunds {

    private static final int MOST_PAST = 10;

    private final Books books;

    Refunds(Books books) {
        this.books = books;
    }

    RefundCode open(Caller caller, String token) {
        var timing = books.behaviour().timing();
        var device = books.till(token, books.named(caller));
        var code = books.refundCodes.open(device, books.now().plus(timing.scanWithin()));
        return new RefundCode(
                code.id(), code.token(), code.expires(), timing.pollEvery(), timing.scanWithin());
    }

    String state(Caller caller, long code) {
        var found = books.refundCodes.owned(code, books.admitted(caller));
        return books.behaviour().word(found.statusAt(books.now()));
    }

    List<Booked> past(Caller caller, String token, long code, int most) {
        var admitted = books.named(caller);
        books.devices.active(token, admitted);
        var customer = identified(code, admitted).customer();
        return books
                .purchases
                .past(Objects.requireNonNull(customer), admitted, Math.clamp(most, 1, MOST_PAST))
                .stream()
                .map(Purchase::booked)
                .toList();
    }

    Details details(Caller caller, String token, long id) {
        var admitted = books.admitted(caller);
        books.devices.active(token, admitted);
        var purchase = books.purchases.owned(id, admitted, Codes.PURCHASE_UNKNOWN);
        return new Details(id, purchase.amount, purchase.refundable(), purchase.at());
    }

    Refund giveBack(Caller caller, String token, long id, BigDecimal amount, @Nullable Long code) {
        var admitted = books.named(caller);
        var device = books.till(token, admitted);
        var purchase = books.purchases.owned(id, admitted, foreign());
        if (purchase.device.tradePoint() != device.tradePoint()) {
            throw new Refusal(Codes.OTHER_TRADE_POINT);
        }
        var scanned = code == null ? null : usable(code, purchase, admitted);
        check(purchase, amount);
        purchase.giveBack(amount);
        if (scanned != null) {
            books.refundCodes.kept(scanned.spent());
        }
        var refund = new Refund(books.numbers.next(), id, amount, books.now());
        books.refunds.add(refund);
        return refund;
    }

    private void check(Purchase purchase, BigDecimal amount) {
        var latest = purchase.at().plus(books.behaviour().timing().refundWithin());
        if (!purchase.isPaid() || books.now().isAfter(latest)) {
            throw new Refusal(Codes.NOT_REFUNDABLE);
        }
        if (amount.compareTo(purchase.amount) < 0 && wholeOnly(purchase)) {
            throw new Refusal(Codes.NO_PARTIAL_REFUND);
        }
        if (amount.signum() <= 0
                || amount.stripTrailingZeros().scale() > 2
                || amount.compareTo(purchase.refundable()) > 0) {
            throw new Refusal(Codes.MORE_THAN_PAID);
        }
    }

    private boolean wholeOnly(Purchase purchase) {
        boolean loan = purchase.product().type().equals(Product.LOAN);
        return purchase.wholeRefundOnly()
                || (loan && books.behaviour().has(Switch.LOAN_WHOLE_REFUND));
    }

    private RefundCodes.Code usable(long code, Purchase purchase, Admitted admitted) {
        var scanned = identified(code, admitted);
        boolean spent = scanned.used() && books.behaviour().has(Switch.REFUND_CODE_ONCE);
        boolean stranger =
                books.behaviour().has(Switch.REFUND_TO_PAYER_ONLY)
                        && !Objects.equals(scanned.customer(), purchase.customer());
        if (spent || stranger) {
            throw new Refusal(Codes.PURCHASE_UNKNOWN);
        }
        return scanned;
    }

    private RefundCodes.Code identified(long code, Admitted admitted) {
        var found = books.refundCodes.owned(code, admitted);
        if (found.status() != Status.IDENTIFIED) {
            throw new Refusal(Codes.PURCHASE_UNKNOWN);
        }
        return found;
    }

    private long foreign() {
        return books.behaviour().has(Switch.FOREIGN_PURCHASE_UNKNOWN)
                ? Codes.PURCHASE_UNKNOWN
                : Codes.PURCHASE_NOT_YOURS;
    }
}
