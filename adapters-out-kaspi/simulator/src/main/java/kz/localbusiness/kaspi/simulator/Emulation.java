package kz.localbusiness.kaspi.simulator;

import java.util.function.BooleanSupplier;

/// The acts of a customer that the bank's own test stand offers to callers.
public final class Emulation {

    private static final String WHO = "emulation";

    private final Books books;
    private final Customer customer;

    Emulation(Books books) {
        this.books = books;
        this.customer = new Customer(WHO, books);
    }

    public Reply<Boolean> scan(Caller caller, long purchase) {
        return act(caller, purchase, () -> customer.scan(purchase));
    }

    public Reply<Boolean> confirm(Caller caller, long purchase) {
        return act(caller, purchase, () -> customer.confirm(purchase));
    }

    public Reply<Boolean> failScan(Caller caller, long purchase) {
        return act(caller, purchase, () -> customer.scan(purchase) && customer.decline(purchase));
    }

    /// Only after a scan.
    public Reply<Boolean> failConfirmation(Caller caller, long purchase) {
        return act(caller, purchase, () -> customer.decline(purchase));
    }

    private Reply<Boolean> act(Caller caller, long purchase, BooleanSupplier deed) {
        return books.answer(() -> {
            var admitted = books.admitted(caller);
            books.purchases.owned(purchase, admitted, Codes.PURCHASE_UNKNOWN);
            if (!deed.getAsBoolean() && !books.behaviour().has(Switch.EMULATION_LENIENT)) {
                throw new Refusal(Codes.PURCHASE_UNKNOWN);
            }
            return true;
        });
    }
}
