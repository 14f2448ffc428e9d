package kz.localbusiness.kaspi.simulator;

/// One undocumented point each; on when it is in [Behaviour#switches].
public enum Switch {
    /// Registering a deleted device gives another token, not the old one.
    NEW_TOKEN_AFTER_DELETION,
    /// Another organisation's purchase is "not found" (-1601) also where -99000001 is possible.
    FOREIGN_PURCHASE_UNKNOWN,
    /// A scanned refund code serves one refund only.
    REFUND_CODE_ONCE,
    /// Money goes only to a scanner who has paid that purchase.
    REFUND_TO_PAYER_ONLY,
    /// A purchase by `Loan` cannot be given back in parts.
    LOAN_WHOLE_REFUND,
    /// Amounts have no tiyn.
    WHOLE_TENGE,
    /// Asking for a status sooner than the interval answers -999.
    POLLING_GUARD,
    /// Asking for an invoice's status twice within the interval answers -999.
    INVOICE_POLLING_GUARD,
    /// A confirmation after the time for it still counts.
    LATE_CONFIRMATION_COUNTS,
    /// An emulation call in the wrong order answers 0 and does nothing, instead of -1601.
    EMULATION_LENIENT,
    /// The emulation calls do not exist, as in production.
    NO_EMULATION,
    /// The status on v01 has all fields of v02.
    STATUS_V01_FULL,
    /// There is no v02: HTTP 404.
    NO_STATUS_V02,
    /// A request without `X-Request-ID` is refused (-999).
    REQUEST_ID_REQUIRED,
    /// An unaccepted key or certificate is HTTP 401 without an envelope, instead of -10000.
    UNAUTHORISED_BY_HTTP,
    /// A refusal's envelope comes with HTTP 400, instead of 200.
    REFUSED_BY_HTTP,
    /// `QrToken` is an address instead of bare digits.
    CODE_IS_LINK,
    /// No `Message` in any envelope.
    NO_MESSAGE,
    /// `message`, as the emulation's sample has it.
    LOWER_CASE_MESSAGE,
    /// `statusPollingInterval` and so on.
    CAMEL_CASE_OPTIONS,
    /// Long numbers are written as text.
    IDS_AS_TEXT,
    /// The device of remote calls may be written as a number: the first of that organisation.
    NUMERIC_DEVICE
}
