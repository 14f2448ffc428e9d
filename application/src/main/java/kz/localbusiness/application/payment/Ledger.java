package kz.localbusiness.application.payment;

import kz.localbusiness.application.StaleState;
import kz.localbusiness.application.booking.BookingOffice;
import kz.localbusiness.application.payment.out.BankConnections;
import kz.localbusiness.application.payment.out.Charges;
import kz.localbusiness.application.payment.out.Receipts;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.Payment;
import kz.localbusiness.domain.payment.BankConnection;
import kz.localbusiness.domain.payment.ChargeId;
import kz.localbusiness.domain.payment.Issuer;
import kz.localbusiness.domain.payment.Movement;
import kz.localbusiness.domain.payment.Receipt;
import kz.localbusiness.domain.payment.VisitReceipts;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;

/// Gives each movement of money its receipt, under the next number. Whoever writes at the same time
/// gets another number; a number is taken only by what stands under it, so that none is ever lost.
/// What has one is to be registered, if the business has a cash register.
final class Ledger {

    /// Each loss means that somebody else has written one.
    private static final int MOST_TRIES = 100;

    private final BookingOffice office;
    private final Receipts receipts;
    private final Charges charges;
    private final BankConnections connections;
    private final FiscalDesk fiscal;

    Ledger(
            BookingOffice office,
            Receipts receipts,
            Charges charges,
            BankConnections connections,
            FiscalDesk fiscal) {
        this.office = office;
        this.receipts = receipts;
        this.charges = charges;
        this.connections = connections;
        this.fiscal = fiscal;
    }

    /// Doing it twice, or of what the visit was before, is harmless.
    ///
    /// @throws StaleState when others were always faster
    void follow(Appointment visit) {
        if (visit.payments().isEmpty()) {
            return;
        }
        for (int i = 0; i < MOST_TRIES; i++) {
            var known = receipts.of(visit.id());
            var missing = new VisitReceipts(known).missing(visit, this::nameOf);
            if (missing.isEmpty()) {
                fiscal.enter(known, office.clock().instant());
                return;
            }
            receipts.add(receipt(missing.get()));
        }
        throw new StaleState("the receipts of a visit");
    }

    private Receipt receipt(Movement movement) {
        var business = office.businesses().current().orElseThrow();
        var profile = business.profile();
        var number = connections.current().map(BankConnection::organisation).orElse(null);
        return new Receipt(
                business.id(),
                receipts.lastNumber() + 1,
                throughTheBank(movement),
                new Issuer(profile.name(), profile.address(), number, business.zone()));
    }

    private Movement throughTheBank(Movement movement) {
        return movement.isReturn() || movement.method() != Payment.Method.ONLINE
                ? movement
                : charges.find(new ChargeId(movement.key().payment().value()))
                        .flatMap(charge -> charge.state().known())
                        .map(movement::through)
                        .orElse(movement);
    }

    private String nameOf(StaffId staff) {
        return office.staff().find(staff).map(StaffMember::name).orElse("");
    }
}
