package kz.localbusiness.domain.payment;

/// By which of Kaspi's three agreements a business is connected.
public enum Scheme {
    /// A key. Money is given back by hand, in the Kaspi Pay app.
    R1,
    /// A certificate. Money is given back to a client who scans a code for it.
    R2,
    /// A certificate and a known address. Money is given back without the client, and clients are
    /// billed by their phone numbers.
    R3;

    public boolean refundsAlone() {
        return this == R3;
    }

    public boolean refundsToWhoScans() {
        return this == R2;
    }

    /// Whether the bank says what can still be given back of a purchase.
    public boolean tellsDetails() {
        return this != R1;
    }

    public boolean sendsInvoices() {
        return this == R3;
    }
}
