package kz.localbusiness.application.booking;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.domain.booking.AtHome;
import kz.localbusiness.domain.booking.Payment;
import kz.localbusiness.domain.booking.PaymentDecision;
import kz.localbusiness.domain.booking.PaymentDecision.NoSuchPayment;

@UseCase(Audience.TEAM)
class TakePaymentUseCase implements TakePayment {

    private final BookingOffice office;
    private final Callers callers;
    private final Till till;

    TakePaymentUseCase(BookingOffice office, Callers callers) {
        this.office = office;
        this.callers = callers;
        this.till = new Till(office, callers);
    }

    @Override
    public PaymentDecision take(Command command) {
        return till.record(command.appointment(), visit -> paid(visit, command))
                .orElseGet(NoSuchPayment::new);
    }

    private PaymentDecision paid(AtHome visit, Command command) {
        var when = office.now();
        var payment =
                Payment.received(
                        command.payment(),
                        command.amount(),
                        command.tip(),
                        command.method(),
                        when.at(),
                        Doers.current(callers));
        return visit.pay(payment, when);
    }
}
