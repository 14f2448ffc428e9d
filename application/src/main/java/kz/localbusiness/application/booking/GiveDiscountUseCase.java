package kz.localbusiness.application.booking;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.domain.booking.PaymentDecision;
import kz.localbusiness.domain.booking.PaymentDecision.NoSuchPayment;

@UseCase(Audience.MANAGEMENT)
class GiveDiscountUseCase implements GiveDiscount {

    private final BookingOffice office;
    private final Callers callers;
    private final Till till;

    GiveDiscountUseCase(BookingOffice office, Callers callers) {
        this.office = office;
        this.callers = callers;
        this.till = new Till(office, callers);
    }

    @Override
    public PaymentDecision give(Command command) {
        var by = Doers.current(callers);
        return till.record(
                        command.appointment(),
                        visit -> visit.discount(command.discount(), by, office.now()))
                .orElseGet(NoSuchPayment::new);
    }
}
