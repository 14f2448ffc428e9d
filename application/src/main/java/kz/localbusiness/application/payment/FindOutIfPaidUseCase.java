package kz.localbusiness.application.payment;

import java.time.Clock;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.payment.out.Charges;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.ChargeState.Waiting;
import kz.localbusiness.domain.payment.InvoiceStanding;
import kz.localbusiness.domain.payment.InvoiceStanding.NoSuchInvoice;

@UseCase(Audience.MANAGEMENT)
class FindOutIfPaidUseCase implements FindOutIfPaid {

    private final SentInvoices invoices;

    FindOutIfPaidUseCase(BankDoor bank, Charges charges, Clock clock) {
        this.invoices = new SentInvoices(bank, charges, clock);
    }

    @Override
    public InvoiceStanding find(Query query) {
        return invoices.find(query.charge()).map(this::ask).orElseGet(NoSuchInvoice::new);
    }

    private InvoiceStanding ask(Charge charge) {
        return charge.state() instanceof Waiting(var purchase, _)
                ? invoices.hear(
                        charge, door -> door.payments().report(door.access(), purchase.id()).done())
                : InvoiceStanding.of(charge);
    }
}
