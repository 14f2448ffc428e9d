package kz.localbusiness.kaspi.simulator;

/// Where a purchase or a refund code stands; more than the bank has words for.
public enum Status {
    CREATED("QrTokenCreated"),
    /// Nobody has scanned it in time.
    EXPIRED("QrTokenCreated"),
    SCANNED("Wait"),
    PROCESSED("Processed"),
    /// Wholly given back.
    REFUNDED("Processed"),
    FAILED("Error"),
    /// Scanned, and not confirmed in time.
    UNCONFIRMED("Error"),
    INVOICED("RemotePaymentCreated"),
    INVOICE_CANCELED("RemotePaymentCanceled"),
    INVOICE_REJECTED("Error"),
    INVOICE_EXPIRED("Error"),
    /// Of a refund code: somebody has scanned it.
    IDENTIFIED("CustomerIdentityObtained");

    private final String usualWord;

    Status(String usualWord) {
        this.usualWord = usualWord;
    }

    /// What the bank says unless [Behaviour#words] tells otherwise.
    public String usualWord() {
        return usualWord;
    }
}
