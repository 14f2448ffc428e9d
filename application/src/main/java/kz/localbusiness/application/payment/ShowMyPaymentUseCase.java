package kz.localbusiness.application.payment;

import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.BookingOffice;
import kz.localbusiness.application.booking.ManageAccess;
import kz.localbusiness.application.booking.PaidVisits;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.application.payment.out.Charges;
import kz.localbusiness.domain.booking.AtHome;

@UseCase(Audience.EVERYONE)
class ShowMyPaymentUseCase implements ShowMyPayment {

    private final Charges charges;
    private final BankDoor bank;
    private final PaidVisits visits;
    private final ManageAccess access;

    ShowMyPaymentUseCase(BookingOffice office, BankDoor bank, Charges charges, ManageLinks links) {
        this.charges = charges;
        this.bank = bank;
        this.visits = new PaidVisits(office);
        this.access = new ManageAccess(links, office.clock());
    }

    @Override
    public Answer show(Query query) {
        var link = access.require(query.token(), query.appointment());
        var visit = visits.find(query.appointment()).map(AtHome::visit);
        if (visit.filter(known -> !link.opens(known)).isPresent()) {
            return new Answer(Optional.empty(), true, false);
        }
        return new Answer(
                charges.of(query.appointment()).stream().findFirst(),
                visit.isPresent(),
                bank.open().isPresent());
    }
}
