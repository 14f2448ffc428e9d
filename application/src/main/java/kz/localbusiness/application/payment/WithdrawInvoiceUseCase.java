package kz.localbusiness.application.payment;

import java.time.Clock;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.payment.out.Charges;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.ChargeState.Closed;
import kz.localbusiness.domain.payment.ChargeState.Waiting;
import kz.localbusiness.domain.payment.InvoiceStanding;
import kz.localbusiness.domain.payment.InvoiceStanding.NoSuchInvoice;
import kz.localbusiness.domain.payment.PurchaseId;

@UseCase(Audience.MANAGEMENT)
class WithdrawInvoiceUseCase implements WithdrawInvoice {

    private final SentInvoices invoices;

    WithdrawInvoiceUseCase(BankDoor bank, Charges charges, Clock clock) {
        this.invoices = new SentInvoices(bank, charges, clock);
    }

    @Override
    public InvoiceStanding withdraw(Command command) {
        return invoices.find(command.charge()).map(this::callOff).orElseGet(NoSuchInvoice::new);
    }

    private InvoiceStanding callOff(Charge charge) {
        return switch (charge.state()) {
            case Waiting(var purchase, _) -> callOff(charge, purchase.id());
            case Closed _ -> invoices.keep(charge, charge.ruledOut());
            default -> InvoiceStanding.of(charge);
        };
    }

    /// Where the bank does not do it, or nobody has heard so, it says how the invoice stands.
    private InvoiceStanding callOff(Charge charge, PurchaseId purchase) {
        return invoices.hear(
                charge,
                door ->
                        door.payments()
                                .cancelInvoice(door.access(), door.terminal(), purchase)
                                .done()
                                .or(() -> door.payments().report(door.access(), purchase).done()));
    }
}
