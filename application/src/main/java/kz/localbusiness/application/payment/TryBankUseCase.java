package kz.localbusiness.application.payment;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.BookingOffice;
import kz.localbusiness.application.payment.out.Charges;
import kz.localbusiness.domain.payment.PayDecision;
import kz.localbusiness.domain.payment.Purpose;

@UseCase(Audience.OWNERS)
class TryBankUseCase implements TryBank {

    private final Checkout checkout;

    TryBankUseCase(BookingOffice office, BankDoor bank, Charges charges) {
        this.checkout = new Checkout(bank, charges, office);
    }

    @Override
    public PayDecision pay(Command command) {
        return checkout.begin(new Purpose.Trial(), AMOUNT, command.kind());
    }
}
