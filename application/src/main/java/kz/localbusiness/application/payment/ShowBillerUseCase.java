package kz.localbusiness.application.payment;

import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.domain.payment.Biller;

@UseCase(Audience.OWNERS)
class ShowBillerUseCase implements ShowBiller {

    private final Billing billing;

    ShowBillerUseCase(Billing billing) {
        this.billing = billing;
    }

    @Override
    public Optional<Biller> show(Query query) {
        return billing.biller();
    }
}
