package kz.localbusiness.application.closing;

import java.time.Clock;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.ClosingDecision;
import kz.localbusiness.domain.business.ClosingDecision.Kept;
import kz.localbusiness.domain.business.ClosingDecision.NoSuchBusiness;

@UseCase(Audience.OWNERS)
class KeepBusinessUseCase implements KeepBusiness {

    private final Businesses businesses;
    private final Clock clock;

    KeepBusinessUseCase(Businesses businesses, Clock clock) {
        this.businesses = businesses;
        this.clock = clock;
    }

    @Override
    public ClosingDecision keep(Command command) {
        return businesses.current().map(this::keep).orElseGet(NoSuchBusiness::new);
    }

    private ClosingDecision keep(Business business) {
        var decision = business.keep(clock.instant());
        if (decision instanceof Kept(var kept)) {
            businesses.save(kept);
        }
        return decision;
    }
}
