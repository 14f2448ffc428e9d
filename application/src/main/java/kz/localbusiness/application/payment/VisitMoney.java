package kz.localbusiness.application.payment;

import kz.localbusiness.application.booking.BookingOffice;
import kz.localbusiness.application.payment.out.BankConnections;
import kz.localbusiness.application.payment.out.Charges;
import kz.localbusiness.application.payment.out.Receipts;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.BookingEvent;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentCancelled;

/// What news of a visit mean for money. Everything may be done twice.
public final class VisitMoney {

    private final Ledger ledger;
    private final CancelledMoney cancelled;

    public VisitMoney(
            BookingOffice office,
            Receipts receipts,
            Charges charges,
            BankConnections connections,
            FiscalDesk fiscal) {
        this.ledger = new Ledger(office, receipts, charges, connections, fiscal);
        this.cancelled = new CancelledMoney(charges, office.clock());
    }

    public void follow(BookingEvent event, Appointment visit) {
        ledger.follow(visit);
        if (event instanceof AppointmentCancelled && !visit.isLive()) {
            cancelled.giveBack(visit, event.id());
        }
    }
}
