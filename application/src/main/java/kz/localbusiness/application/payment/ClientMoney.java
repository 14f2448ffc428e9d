package kz.localbusiness.application.payment;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.localbusiness.application.payment.out.Charges;
import kz.localbusiness.application.payment.out.Receipts;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.fiscal.KnownReceipt;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.Purpose;
import kz.localbusiness.domain.payment.Receipt;
import kz.localbusiness.domain.shared.PhoneNumber;

/// What is on record of one client's money.
public record ClientMoney(Charges charges, Receipts receipts, FiscalDesk fiscal) {

    /// In the order of their numbers, each with its ticket, where it has one.
    public List<KnownReceipt> receiptsOf(List<Appointment> visits) {
        return fiscal.known(
                visits.stream()
                        .filter(visit -> !visit.payments().isEmpty())
                        .flatMap(visit -> receipts.of(visit.id()).stream())
                        .sorted(Comparator.comparingLong(Receipt::number))
                        .toList());
    }

    /// Those that still say who began them, and invoices that still say on which phone one of the
    /// visits was to be paid; the oldest first.
    public List<Charge> chargesOf(PhoneNumber client, List<Appointment> visits) {
        var invoices =
                visits.stream()
                        .flatMap(visit -> charges.of(visit.id()).stream())
                        .filter(charge -> charge.purpose() instanceof Purpose.Invoice)
                        .filter(charge -> !charge.purpose().isAnonymous());
        return Stream.concat(charges.begunBy(client).stream(), invoices)
                .sorted(Comparator.comparing(Charge::begunAt))
                .toList();
    }

    public void forget(Charge charge, Instant now) {
        charges.save(charge.forgotten(now));
    }
}
