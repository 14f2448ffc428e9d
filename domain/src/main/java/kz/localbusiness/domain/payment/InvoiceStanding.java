package kz.localbusiness.domain.payment;

/// How an invoice stands when somebody wants to know, or has called it off.
public sealed interface InvoiceStanding {

    /// The client can still pay it.
    record Payable(Charge charge) implements InvoiceStanding {}

    /// The client cannot pay it any more, or never could.
    record Over(Charge charge) implements InvoiceStanding {}

    record Paid(Charge charge) implements InvoiceStanding {}

    /// The bank says nothing.
    record BankAway() implements InvoiceStanding {}

    record NoSuchInvoice() implements InvoiceStanding {}

    static InvoiceStanding of(Charge charge) {
        return switch (charge.state()) {
            case ChargeState.Opening _, ChargeState.Waiting _ -> new Payable(charge);
            case ChargeState.Closed _ -> new Over(charge);
            case ChargeState.Received _ -> new Paid(charge);
        };
    }
}
