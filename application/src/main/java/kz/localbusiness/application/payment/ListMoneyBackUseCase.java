package kz.localbusiness.application.payment;

import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.payment.out.Charges;
import kz.localbusiness.domain.payment.Charge;

@UseCase(Audience.MANAGEMENT)
class ListMoneyBackUseCase implements ListMoneyBack {

    private final Charges charges;

    ListMoneyBackUseCase(Charges charges) {
        this.charges = charges;
    }

    @Override
    public List<Charge> list(Query query) {
        return charges.toGiveBack(MOST);
    }
}
