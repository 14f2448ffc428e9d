package kz.localbusiness.application.business;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.domain.business.Business;

@UseCase(Audience.MANAGEMENT)
class SetBookingPolicyUseCase implements SetBookingPolicy {

    private final Businesses businesses;

    SetBookingPolicyUseCase(Businesses businesses) {
        this.businesses = businesses;
    }

    @Override
    public Business set(Command command) {
        var changed = businesses.current().orElseThrow().bookableBy(command.policy());
        businesses.save(changed);
        return changed;
    }
}
