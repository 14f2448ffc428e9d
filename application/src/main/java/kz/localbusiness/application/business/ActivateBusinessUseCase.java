package kz.localbusiness.application.business;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.catalog.out.Offerings;
import kz.localbusiness.domain.business.ActivationDecision;
import kz.localbusiness.domain.business.ActivationDecision.Activated;

@UseCase(Audience.OWNERS)
class ActivateBusinessUseCase implements ActivateBusiness {

    private final Businesses businesses;
    private final Offerings offerings;

    ActivateBusinessUseCase(Businesses businesses, Offerings offerings) {
        this.businesses = businesses;
        this.offerings = offerings;
    }

    @Override
    public ActivationDecision activate(Command command) {
        var business = businesses.current().orElseThrow();
        var decision = business.activate(!offerings.offered().isEmpty());
        if (decision instanceof Activated(var opened)) {
            businesses.save(opened);
        }
        return decision;
    }
}
