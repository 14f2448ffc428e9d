package kz.localbusiness.kaspi.simulator;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/// Somebody with the bank's app on their phone. Each act says whether the bank has let it happen.
public final class Customer {

    private final String name;
    private final Books books;

    Customer(String name, Books books) {
        this.name = name;
        this.books = books;
    }

    /// Scans a code or opens a link.
    public boolean scan(long purchase) {
        return act(
                purchase,
                Purchase::isOpen,
                found -> {
                    if (found.kind == PurchaseKind.INVOICE) {
                        return false;
                    }
                    found.scan(name, books.now(), books.behaviour().timing().confirmWithin());
                    return true;
                });
    }

    public boolean confirm(long purchase) {
        return confirmAfter(purchase, Duration.ZERO);
    }

    /// Takes that long to confirm; whether that is in time, the bank says when it has passed.
    public boolean confirmAfter(long purchase, Duration hesitation) {
        boolean willing =
                act(
                        purchase,
                        found -> found.status() == Status.SCANNED,
                        found -> {
                            found.confirmAt(books.now().plus(hesitation));
                            return true;
                        });
        books.look(() -> true);
        return willing;
    }

    /// Turns away from what they have scanned.
    public boolean decline(long purchase) {
        return act(
                purchase,
                found -> found.status() == Status.SCANNED,
                found -> {
                    found.end(Status.FAILED);
                    return true;
                });
    }

    public boolean payInvoice(long purchase) {
        return act(
                purchase,
                found -> found.status() == Status.INVOICED,
                found -> {
                    found.payInvoice(name, books.now());
                    return true;
                });
    }

    public boolean rejectInvoice(long purchase) {
        return act(
                purchase,
                found -> found.status() == Status.INVOICED,
                found -> {
                    found.end(Status.INVOICE_REJECTED);
                    return true;
                });
    }

    /// Chooses by what to pay, before paying.
    public boolean choose(long purchase, Product product) {
        return act(
                purchase,
                found -> !found.isPaid(),
                found -> {
                    found.choose(product);
                    return true;
                });
    }

    public boolean scanRefundCode(long code) {
        return books.look(() -> {
            var found = books.refundCodes.find(code).filter(one -> one.isOpen(books.now()));
            found.ifPresent(one -> books.refundCodes.kept(one.scannedBy(name)));
            return found.isPresent();
        });
    }

    /// All at once, whatever kind it is.
    public boolean pay(long purchase) {
        return payInvoice(purchase) || (scan(purchase) && confirm(purchase));
    }

    private boolean act(long id, Predicate<Purchase> allowed, Predicate<Purchase> doing) {
        return books.look(() -> {
            Optional<Purchase> found = books.purchases.find(id).filter(allowed);
            return found.filter(doing).isPresent();
        });
    }
}
