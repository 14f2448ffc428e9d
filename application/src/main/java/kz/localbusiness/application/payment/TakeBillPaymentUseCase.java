package kz.localbusiness.application.payment;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.BookingOffice;
import kz.localbusiness.application.booking.PaidVisits;
import kz.localbusiness.application.payment.out.Charges;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.AtHome;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.payment.BillPayment;
import kz.localbusiness.domain.payment.BillRefusal;
import kz.localbusiness.domain.payment.BillState;
import kz.localbusiness.domain.payment.BillState.Refused;
import kz.localbusiness.domain.payment.BillState.Taking;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.Refund.Reason;
import kz.localbusiness.domain.shared.Money;

/// Writes down what it is about to do first; whoever hears of the same payment again, at the same
/// time or after a crash, does the rest, each step of which may be done twice.
@UseCase(Audience.EVERYONE)
class TakeBillPaymentUseCase implements TakeBillPayment {

    private final Billing billing;
    private final BookingOffice office;
    private final PaidVisits visits;
    private final Charges charges;
    private final CancelledMoney cancelled;

    TakeBillPaymentUseCase(BookingOffice office, Billing billing, Charges charges) {
        this.billing = billing;
        this.office = office;
        this.visits = new PaidVisits(office);
        this.charges = charges;
        this.cancelled = new CancelledMoney(charges, office.clock());
    }

    @Override
    public BillPayment take(Command command) {
        billing.require(command.key());
        var payments = billing.payments();
        var payment =
                payments.find(command.transaction())
                        .orElseGet(() -> {
                            payments.save(begun(command));
                            return payments.find(command.transaction()).orElseThrow();
                        });
        return payment.state() instanceof Taking(var visit) ? ended(payment, visit) : payment;
    }

    private BillPayment begun(Command command) {
        var state =
                billing.visit(command.account())
                        .flatMap(visits::find)
                        .map(found -> decided(found.visit(), command.sum()))
                        .orElseGet(() -> new Refused(BillRefusal.UNKNOWN));
        return new BillPayment(
                command.business(),
                command.transaction(),
                command.sum(),
                command.bankTime(),
                state,
                office.clock().instant(),
                0);
    }

    private static BillState decided(Appointment visit, Money sum) {
        return BillRefusal.of(visit, sum)
                .<BillState>map(Refused::new)
                .orElseGet(() -> new Taking(visit.id()));
    }

    private BillPayment ended(BillPayment payment, AppointmentId visit) {
        var why = visits.bind(visit, payment.payment());
        if (why.isEmpty()) {
            keep(payment.charge(visit), visit);
        }
        var ended =
                why.map(reason -> payment.refused(refusal(reason)))
                        .orElseGet(() -> payment.taken(visit));
        billing.payments().save(ended);
        return ended;
    }

    /// What became of the visit since it was checked.
    private static BillRefusal refusal(Reason reason) {
        return reason == Reason.PAID_TWICE ? BillRefusal.PAID : BillRefusal.CANCELLED;
    }

    /// So that it can go back; at once, should the visit be cancelled by now.
    private void keep(Charge charge, AppointmentId visit) {
        if (charges.find(charge.id()).isEmpty()) {
            charges.add(charge);
        }
        visits.find(visit)
                .map(AtHome::visit)
                .filter(one -> one.state() instanceof Cancelled)
                .ifPresent(one -> cancelled.giveBack(one, new EventId(charge.id().value())));
    }
}
