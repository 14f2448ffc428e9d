package kz.localbusiness.kaspi.simulator;

public enum PurchaseKind {
    QR,
    LINK,
    /// Sent to a phone number.
    INVOICE
}
