package kz.localbusiness.kaspi.simulator;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Kaspi's side of the QR interface, in memory. Safe for several threads: each operation is done as
/// a whole. It checks in this order: the caller, the till, its trade point, the methods, the
/// amount.
///
/// Time passes only by the clock; nothing happens by itself in between.
public final class Bank {

    private final Books books;
    private final Opening opening;
    private final Refunds refunds;
    private final Invoices invoices;
    private final Faults faults = new Faults();

    public Bank(InstantSource clock, Behaviour behaviour) {
        this.books = new Books(clock, behaviour);
        this.opening = new Opening(books);
        this.refunds = new Refunds(books);
        this.invoices = new Invoices(books);
    }

    public Reply<Boolean> ping(Caller caller) {
        return books.answer(() -> !books.admitted(caller).organisations().isEmpty());
    }

    public Reply<List<TradePoint>> tradePoints(Caller caller) {
        return books.answer(() -> {
            var found = books.named(caller).only().tradePoints();
            if (found.isEmpty()) {
                throw new Refusal(Codes.NO_TRADE_POINTS);
            }
            return found;
        });
    }

    /// @return the token of the till
    public Reply<String> register(Caller caller, String name, long tradePoint) {
        return books.answer(() -> {
            var owner = books.named(caller).only();
            var point = Books.point(owner, tradePoint);
            if (!point.acceptsQr()) {
                throw new Refusal(Codes.TRADE_POINT_WITHOUT_QR);
            }
            boolean anew = books.behaviour().has(Switch.NEW_TOKEN_AFTER_DELETION);
            return books.devices.register(owner, point, name, anew).token();
        });
    }

    public Reply<Boolean> delete(Caller caller, String token) {
        return books.answer(() -> {
            books.devices.delete(token, books.named(caller));
            return true;
        });
    }

    /// @param amount in tenge
    public Reply<Opened> open(
            Caller caller,
            PurchaseKind kind,
            String token,
            BigDecimal amount,
            @Nullable String reference) {
        return books.answer(() -> opening.open(caller, kind, token, amount, reference));
    }

    public Reply<Report> report(Caller caller, long purchase) {
        return books.answer(() -> opening.report(caller, purchase));
    }

    /// As before anything had happened, which an answer on a crooked way may still say.
    public Reply<Report> earlierReport(Caller caller, long purchase) {
        return report(caller, purchase).map(found -> found.before(wordBefore(purchase)));
    }

    public Reply<Details> details(Caller caller, String token, long purchase) {
        return books.answer(() -> refunds.details(caller, token, purchase));
    }

    public Reply<RefundCode> openRefundCode(Caller caller, String token) {
        return books.answer(() -> refunds.open(caller, token));
    }

    /// @return the bank's word for it
    public Reply<String> refundCodeState(Caller caller, long code) {
        return books.answer(() -> refunds.state(caller, code));
    }

    /// @param most at most 10
    public Reply<List<Booked>> pastPurchases(Caller caller, String token, long code, int most) {
        return books.answer(() -> refunds.past(caller, token, code, most));
    }

    /// @param code that the customer has scanned; none in scheme r3
    public Reply<Refund> refund(
            Caller caller, String token, long purchase, BigDecimal amount, @Nullable Long code) {
        return books.answer(() -> refunds.giveBack(caller, token, purchase, amount, code));
    }

    public Reply<String> clientName(Caller caller, String token, String phone) {
        return books.answer(() -> invoices.clientName(caller, token, phone));
    }

    /// @param phone 11 digits
    public Reply<Long> invoice(
            Caller caller,
            String token,
            String phone,
            BigDecimal amount,
            @Nullable String comment) {
        return books.answer(() -> invoices.create(caller, token, phone, amount, comment));
    }

    /// @return the bank's word for where the invoice stands
    public Reply<String> cancelInvoice(Caller caller, String token, long purchase) {
        return books.answer(() -> invoices.cancel(caller, token, purchase));
    }

    public Emulation emulation() {
        return new Emulation(books);
    }

    public Customer customer(String name) {
        return new Customer(name, books);
    }

    /// What no caller can do: set up, look, make trouble.
    public Office office() {
        return new Office(books);
    }

    public Faults faults() {
        return faults;
    }

    public Behaviour behaviour() {
        return books.behaviour();
    }

    public void behave(Behaviour other) {
        books.behave(other);
    }

    private String wordBefore(long purchase) {
        return books.look(() -> {
            boolean invoice =
                    books.purchases
                            .find(purchase)
                            .filter(found -> found.kind == PurchaseKind.INVOICE)
                            .isPresent();
            return behaviour().word(invoice ? Status.INVOICED : Status.CREATED);
        });
    }

    /// The first till in use of whom the caller speaks for.
    public Optional<String> firstTill(Caller caller) {
        return books.answer(() -> books.devices.first(books.named(caller)))
                .done()
                .flatMap(found -> found)
                .map(Device::token);
    }
}
