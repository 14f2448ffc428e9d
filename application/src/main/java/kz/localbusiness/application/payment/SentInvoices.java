package kz.localbusiness.application.payment;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import kz.localbusiness.application.payment.out.Charges;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.ChargeId;
import kz.localbusiness.domain.payment.InvoiceStanding;
import kz.localbusiness.domain.payment.InvoiceStanding.BankAway;
import kz.localbusiness.domain.payment.PurchaseReport;
import kz.localbusiness.domain.payment.Purpose;

/// The invoices that clients were sent, and what the bank says of them. Money that has come is
/// taken to its visit by whoever pursues charges.
final class SentInvoices {

    private final BankDoor bank;
    private final Charges charges;
    private final Clock clock;

    SentInvoices(BankDoor bank, Charges charges, Clock clock) {
        this.bank = bank;
        this.charges = charges;
        this.clock = clock;
    }

    Optional<Charge> find(ChargeId id) {
        return charges.find(id).filter(charge -> charge.purpose() instanceof Purpose.Invoice);
    }

    /// @param question empty when the bank says nothing
    InvoiceStanding hear(
            Charge charge, Function<BankDoor.Open, Optional<PurchaseReport>> question) {
        return bank.billing()
                .flatMap(question)
                .map(report -> keep(charge, charge.heard(report, clock.instant())))
                .orElseGet(BankAway::new);
    }

    /// Leaves no trace where nothing has changed.
    InvoiceStanding keep(Charge before, Charge after) {
        if (!after.equals(before)) {
            charges.save(after);
        }
        return InvoiceStanding.of(after);
    }
}
