package kz.localbusiness.kaspi.simulator;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Purchases to scan or to open, and what becomes of them.
final class Opening {

    private final Books books;

    Opening(Books books) {
        this.books = books;
    }

    Opened open(
            Caller caller,
            PurchaseKind kind,
            String token,
            BigDecimal amount,
            @Nullable String reference) {
        var behaviour = books.behaviour();
        var device = books.till(token, books.named(caller));
        if (!books.point(device).acceptsQr()) {
            throw new Refusal(Codes.TRADE_POINT_WITHOUT_QR);
        }
        if (behaviour.methods().isEmpty()) {
            throw new Refusal(Codes.NO_METHODS);
        }
        Purchases.check(amount, behaviour);
        var order = new Order(device, amount, reference, null, null);
        var timing = behaviour.timing();
        return handed(books.purchases.open(kind, order, books.now(), timing.scanWithin()));
    }

    Report report(Caller caller, long id) {
        var admitted = books.admitted(caller);
        var purchase = books.purchases.owned(id, admitted, Codes.PURCHASE_UNKNOWN);
        guard(purchase);
        boolean paid = purchase.isPaid();
        return new Report(
                books.behaviour().word(purchase.status()),
                purchase.amount,
                books.point(purchase.device),
                paid ? Long.toString(purchase.id + 1) : null,
                paid ? purchase.product() : null);
    }

    private void guard(Purchase purchase) {
        var before = purchase.ask(books.now());
        var guard =
                purchase.kind == PurchaseKind.INVOICE
                        ? Switch.INVOICE_POLLING_GUARD
                        : Switch.POLLING_GUARD;
        if (books.behaviour().has(guard) && before != null && isTooSoon(before)) {
            throw new Refusal(Codes.BUSY);
        }
    }

    private boolean isTooSoon(Instant before) {
        var passed = Duration.between(before, books.now());
        return passed.compareTo(books.behaviour().timing().pollEvery()) < 0;
    }

    private Opened handed(Purchase purchase) {
        var behaviour = books.behaviour();
        boolean link = purchase.kind == PurchaseKind.LINK || behaviour.has(Switch.CODE_IS_LINK);
        return new Opened(
                purchase.id,
                link ? behaviour.linkBase() + purchase.token : purchase.token,
                purchase.booked().expires(),
                behaviour.methods(),
                behaviour.timing().pollEvery(),
                behaviour.timing().scanWithin(),
                behaviour.timing().confirmWithin());
    }
}
