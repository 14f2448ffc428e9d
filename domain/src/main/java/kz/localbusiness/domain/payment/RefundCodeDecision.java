package kz.localbusiness.domain.payment;

/// What is answered when a client shall scan a code to get money back.
public sealed interface RefundCodeDecision {

    /// There is a code to scan.
    record Offered(Charge charge, RefundCode code) implements RefundCodeDecision {}

    /// The agreement with the bank has no codes, the bank gives none, or has perhaps given it back.
    record NotByCode() implements RefundCodeDecision {}

    record BankAway() implements RefundCodeDecision {}

    record NoSuchRefund() implements RefundCodeDecision {}
}
