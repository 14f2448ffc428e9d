package kz.localbusiness.application.payment;

import java.util.Comparator;
import java.util.List;
import kz.localbusiness.application.payment.out.Receipts;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.fiscal.KnownReceipt;
import kz.localbusiness.domain.payment.Receipt;

/// What is on record of one client's money.
public record ClientMoney(Receipts receipts, FiscalDesk fiscal) {

    /// In the order of their numbers, each with its ticket, where it has one.
    public List<KnownReceipt> receiptsOf(List<Appointment> visits) {
        return fiscal.known(
                visits.stream()
                        .filter(visit -> !visit.payments().isEmpty())
                        .flatMap(visit -> receipts.of(visit.id()).stream())
                        .sorted(Comparator.comparingLong(Receipt::number))
                        .toList());
    }
}
