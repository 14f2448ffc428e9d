package kz.localbusiness.kaspi.simulator;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One purchase on its way. It expires by itself: whoever looks at it first lets the time pass.
final class Purchase {

    final long id;
    final PurchaseKind kind;
    final String token;
    final Device device;
    final BigDecimal amount;
    final Instant created;
    final @Nullable String reference;
    final @Nullable String phone;
    final @Nullable String comment;

    private Instant expires;
    private Status status;
    private BigDecimal refunded = new BigDecimal("0.00");
    private @Nullable Instant deadline;
    private @Nullable Instant confirmsAt;
    private @Nullable Instant paidAt;
    private @Nullable Instant askedAt;
    private @Nullable String customer;
    private Product product = Product.GOLD;
    private boolean wholeRefundOnly;

    Purchase(long id, PurchaseKind kind, String token, Order order, Instant now, Duration payable) {
        this.id = id;
        this.kind = kind;
        this.token = token;
        this.device = order.device();
        this.amount = order.amount();
        this.reference = order.reference();
        this.phone = order.phone();
        this.comment = order.comment();
        this.created = now;
        this.expires = now.plus(payable);
        this.status = kind == PurchaseKind.INVOICE ? Status.INVOICED : Status.CREATED;
    }

    void pass(Instant now, boolean lateCounts) {
        if (isOpen() && !now.isBefore(expires)) {
            status = kind == PurchaseKind.INVOICE ? Status.INVOICE_EXPIRED : Status.EXPIRED;
        }
        var confirms = confirmsAt;
        var until = deadline;
        if (status != Status.SCANNED || until == null) {
            return;
        }
        if (confirms != null
                && !now.isBefore(confirms)
                && (lateCounts || confirms.isBefore(until))) {
            pay(confirms);
        } else if (!now.isBefore(until) && !(lateCounts && confirms != null)) {
            status = Status.UNCONFIRMED;
        }
    }

    /// Nobody has scanned it yet, and still may; or has paid or refused an invoice.
    boolean isOpen() {
        return status == Status.CREATED || status == Status.INVOICED;
    }

    void scan(String who, Instant now, Duration confirmWithin) {
        customer = who;
        deadline = now.plus(confirmWithin);
        status = Status.SCANNED;
    }

    void confirmAt(Instant moment) {
        confirmsAt = moment;
    }

    void payInvoice(String who, Instant now) {
        customer = who;
        pay(now);
    }

    void end(Status last) {
        status = last;
    }

    void expire(Instant now) {
        expires = now;
    }

    void choose(Product chosen) {
        product = chosen;
    }

    void refuseParts() {
        wholeRefundOnly = true;
    }

    void giveBack(BigDecimal part) {
        refunded = refunded.add(part);
        status = refunded.compareTo(amount) == 0 ? Status.REFUNDED : Status.PROCESSED;
    }

    /// @return when it was asked the last time
    @Nullable Instant ask(Instant now) {
        var before = askedAt;
        askedAt = now;
        return before;
    }

    boolean isPaid() {
        return paidAt != null;
    }

    Status status() {
        return status;
    }

    boolean wholeRefundOnly() {
        return wholeRefundOnly;
    }

    Product product() {
        return product;
    }

    @Nullable String customer() {
        return customer;
    }

    BigDecimal refundable() {
        return isPaid() ? amount.subtract(refunded) : new BigDecimal("0.00");
    }

    Instant at() {
        return paidAt == null ? created : paidAt;
    }

    Booked booked() {
        return new Booked(
                id,
                kind,
                token,
                device.bin(),
                device.tradePoint(),
                amount,
                refunded,
                status,
                reference,
                phone,
                comment,
                customer,
                created,
                expires);
    }

    private void pay(Instant moment) {
        paidAt = moment;
        status = Status.PROCESSED;
    }
}
