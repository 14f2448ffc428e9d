package kz.localbusiness.application.payment;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.BookingOffice;
import kz.localbusiness.application.booking.Doers;
import kz.localbusiness.application.booking.PaidVisits;
import kz.localbusiness.application.payment.out.Charges;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.Refund;
import kz.localbusiness.domain.payment.RefundDecision;
import kz.localbusiness.domain.payment.RefundDecision.NoSuchCharge;
import kz.localbusiness.domain.payment.RefundDecision.WasAsked;

@UseCase(Audience.MANAGEMENT)
class ConfirmGivenBackUseCase implements ConfirmGivenBack {

    private final Charges charges;
    private final Callers callers;
    private final MoneyBack moneyBack;

    ConfirmGivenBackUseCase(BookingOffice office, BankDoor bank, Charges charges, Callers callers) {
        this.charges = charges;
        this.callers = callers;
        this.moneyBack = new MoneyBack(bank, charges, new PaidVisits(office), office.clock());
    }

    @Override
    public RefundDecision confirm(Command command) {
        return charges.find(command.charge())
                .flatMap(charge ->
                        charge.refund(command.refund()).map(refund -> confirm(charge, refund)))
                .orElseGet(NoSuchCharge::new);
    }

    private RefundDecision confirm(Charge charge, Refund refund) {
        if (!refund.isByHand()) {
            return new WasAsked(refund);
        }
        var done = moneyBack.done(charge, refund, Doers.current(callers), null);
        charges.save(done);
        return new WasAsked(done.refund(refund.id()).orElseThrow());
    }
}
