package kz.localbusiness.application.payment;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;

@UseCase(Audience.OWNERS)
class TurnOffBillerUseCase implements TurnOffBiller {

    private final Billing billing;

    TurnOffBillerUseCase(Billing billing) {
        this.billing = billing;
    }

    @Override
    public void turnOff(Command command) {
        billing.remove();
    }
}
