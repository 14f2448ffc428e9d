package kz.localbusiness.application.payment;

import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.payment.out.Charges;
import kz.localbusiness.domain.payment.Charge;

@UseCase(Audience.MANAGEMENT)
class ShowChargesUseCase implements ShowCharges {

    private final Charges charges;

    ShowChargesUseCase(Charges charges) {
        this.charges = charges;
    }

    @Override
    public List<Charge> show(Query query) {
        return charges.of(query.appointment());
    }
}
