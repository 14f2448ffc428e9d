package kz.localbusiness.domain.payment;

/// What is answered when a client shall get an invoice on a phone.
public sealed interface InvoiceDecision {

    record Sent(Charge charge) implements InvoiceDecision {}

    /// The same was asked for before; what became of it stands in the charge.
    record WasSent(Charge charge) implements InvoiceDecision {}

    /// Something can be paid for the visit already, or the money has just come.
    record Underway(Charge charge) implements InvoiceDecision {}

    /// The bank's answer was lost. Nothing more is sent until somebody has looked whether the
    /// client has it, or it can be paid no more.
    record Unclear(Charge charge) implements InvoiceDecision {}

    record NothingOwed() implements InvoiceDecision {}

    /// That number is nobody's at the bank, or cannot be billed.
    record NotBillable() implements InvoiceDecision {}

    /// The business is not connected, or by another agreement, or the bank will not.
    record NoInvoices() implements InvoiceDecision {}

    /// The bank does not answer; nothing was sent.
    record BankAway() implements InvoiceDecision {}

    record NoSuchVisit() implements InvoiceDecision {}
}
