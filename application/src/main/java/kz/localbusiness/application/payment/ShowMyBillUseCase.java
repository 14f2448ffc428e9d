package kz.localbusiness.application.payment;

import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.BookingOffice;
import kz.localbusiness.application.booking.ManageAccess;
import kz.localbusiness.application.booking.PaidVisits;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AtHome;
import kz.localbusiness.domain.payment.Bill;
import kz.localbusiness.domain.payment.BillRefusal;
import kz.localbusiness.domain.payment.Biller;

/// A visit has its number from when somebody first wants to know it.
@UseCase(Audience.EVERYONE)
class ShowMyBillUseCase implements ShowMyBill {

    private final Billing billing;
    private final PaidVisits visits;
    private final ManageAccess access;

    ShowMyBillUseCase(BookingOffice office, Billing billing, ManageLinks links) {
        this.billing = billing;
        this.visits = new PaidVisits(office);
        this.access = new ManageAccess(links, office.clock());
    }

    @Override
    public Optional<Bill> show(Query query) {
        var link = access.require(query.token(), query.appointment());
        return billing.biller()
                .flatMap(biller ->
                        visits.find(query.appointment())
                                .map(AtHome::visit)
                                .filter(link::opens)
                                .filter(visit -> BillRefusal.of(visit).isEmpty())
                                .map(visit -> bill(visit, biller)));
    }

    private Bill bill(Appointment visit, Biller biller) {
        return new Bill(billing.numberOf(visit.id()), visit.owed(), biller.name());
    }
}
