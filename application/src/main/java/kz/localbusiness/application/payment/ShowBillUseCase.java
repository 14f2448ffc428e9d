package kz.localbusiness.application.payment;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.BookingOffice;
import kz.localbusiness.application.booking.PaidVisits;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AtHome;
import kz.localbusiness.domain.payment.BillRefusal;

@UseCase(Audience.EVERYONE)
class ShowBillUseCase implements ShowBill {

    private final Billing billing;
    private final BookingOffice office;
    private final PaidVisits visits;

    ShowBillUseCase(BookingOffice office, Billing billing) {
        this.billing = billing;
        this.office = office;
        this.visits = new PaidVisits(office);
    }

    @Override
    public Answer show(Query query) {
        billing.require(query.key());
        return billing.visit(query.account())
                .flatMap(visits::find)
                .map(AtHome::visit)
                .map(this::answer)
                .orElseGet(() -> new Answer.Refused(BillRefusal.UNKNOWN));
    }

    private Answer answer(Appointment visit) {
        return BillRefusal.of(visit).<Answer>map(Answer.Refused::new).orElseGet(() -> owed(visit));
    }

    private Answer owed(Appointment visit) {
        var business = office.businesses().current().orElseThrow();
        return new Answer.Owed(
                visit.owed(),
                visit.offering().name(),
                visit.slot().start(),
                business.zone(),
                visit.client().language());
    }
}
