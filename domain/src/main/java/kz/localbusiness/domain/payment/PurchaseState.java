package kz.localbusiness.domain.payment;

/// How far a purchase is, in the bank's words as we understand them.
public enum PurchaseState {
    /// Nobody has scanned or opened it yet, or has not paid an invoice.
    CREATED,
    /// Somebody has it before their eyes and has not confirmed.
    SCANNED,
    /// The money has moved.
    PAID,
    /// It will not be paid: declined, broken off or called off.
    FAILED,
    /// A word that nobody has told us of: to be asked again.
    UNKNOWN;

    public boolean isFinal() {
        return this == PAID || this == FAILED;
    }
}
