package kz.localbusiness.application.payment;

import java.security.SecureRandom;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.domain.payment.BillerKey;

@UseCase(Audience.OWNERS)
class TurnOnBillerUseCase implements TurnOnBiller {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Billing billing;

    TurnOnBillerUseCase(Billing billing) {
        this.billing = billing;
    }

    @Override
    public BillerKey turnOn(Command command) {
        var key = BillerKey.random(RANDOM);
        billing.put(key);
        return key;
    }
}
