package kz.localbusiness.kaspi.simulator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Scheme r3: money asked for on the customer's phone.
final class Invoices {

    private final Books books;

    Invoices(Books books) {
        this.books = books;
    }

    String clientName(Caller caller, String token, String phone) {
        var device = books.till(token, books.admitted(caller));
        int most = books.behaviour().limits().clientQuestions();
        books.clients.countQuestion(device.token(), books.now(), most);
        return books.clients.named(phone);
    }

    long create(
            Caller caller,
            String token,
            String phone,
            BigDecimal amount,
            @Nullable String comment) {
        var device = books.till(token, books.named(caller));
        Purchases.check(amount, books.behaviour());
        var number = books.clients.billable(phone);
        var order = new Order(device, amount, null, number, comment);
        var payable = books.behaviour().timing().invoiceFor();
        return books.purchases.open(PurchaseKind.INVOICE, order, books.now(), payable).id;
    }

    /// @return the word for where it stands now
    String cancel(Caller caller, String token, long id) {
        var admitted = books.named(caller);
        books.till(token, admitted);
        var purchase = books.purchases.owned(id, admitted, Codes.PURCHASE_NOT_YOURS);
        if (purchase.status() != Status.INVOICED && purchase.status() != Status.INVOICE_CANCELED) {
            throw new Refusal(Codes.PURCHASE_NOT_YOURS);
        }
        purchase.end(Status.INVOICE_CANCELED);
        return books.behaviour().word(Status.INVOICE_CANCELED);
    }
}
