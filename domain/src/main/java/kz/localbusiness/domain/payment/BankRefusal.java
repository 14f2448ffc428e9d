package kz.localbusiness.domain.payment;

/// Why the bank will not, as far as it says so.
public enum BankRefusal {
    /// The key, the certificate or the address from which we ask is not accepted.
    NOT_AUTHORISED,
    /// The business's keystore does not open with its password, or holds anything but one key; the
    /// bank is not even asked.
    CERTIFICATE_UNUSABLE,
    TERMINAL_UNKNOWN,
    TERMINAL_OFF,
    /// The same name is in use at another trade point.
    TERMINAL_ELSEWHERE,
    PURCHASE_UNKNOWN,
    NO_TRADE_POINTS,
    TRADE_POINT_UNKNOWN,
    TRADE_POINT_OFF,
    TRADE_POINT_WITHOUT_QR,
    OTHER_TRADE_POINT,
    WRONG_AMOUNT,
    NO_PAYMENT_METHODS,
    MORE_THAN_PAID,
    /// May be tried once more, then the bank has to be called.
    REFUND_FAILED,
    NOT_REFUNDABLE,
    NO_PARTIAL_REFUND,
    /// The phone number is nobody's at the bank, or may not be billed.
    CLIENT_NOT_BILLABLE,
    OTHER;

    /// Whatever the business asks for, until it has another key or certificate.
    public boolean keepsOut() {
        return this == NOT_AUTHORISED || this == CERTIFICATE_UNUSABLE;
    }
}
