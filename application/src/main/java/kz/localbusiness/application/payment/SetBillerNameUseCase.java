package kz.localbusiness.application.payment;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;

@UseCase(Audience.OWNERS)
class SetBillerNameUseCase implements SetBillerName {

    private final Billing billing;

    SetBillerNameUseCase(Billing billing) {
        this.billing = billing;
    }

    @Override
    public void set(Command command) {
        var name = command.name();
        if (name == null) {
            billing.removeName();
        } else if (billing.key().isPresent()) {
            billing.put(name);
        }
    }
}
