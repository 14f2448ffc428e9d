package kz.localbusiness.application.payment;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.BookingOffice;
import kz.localbusiness.application.booking.ManageAccess;
import kz.localbusiness.application.booking.PaidVisits;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.application.payment.out.Charges;

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
        access.require(query.token(), query.appointment());
        return new Answer(
                charges.of(query.appointment()).stream().findFirst(),
                visits.find(query.appointment()).isPresent(),
                bank.open().isPresent());
    }
}
