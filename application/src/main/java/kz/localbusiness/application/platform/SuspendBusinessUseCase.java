package kz.localbusiness.application.platform;

import java.time.Clock;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.SuspensionDecision;
import kz.localbusiness.domain.business.SuspensionDecision.NoSuchBusiness;
import kz.localbusiness.domain.business.SuspensionDecision.Suspended;

@UseCase(Audience.OPERATOR)
class SuspendBusinessUseCase implements SuspendBusiness {

    private final Businesses businesses;
    private final Clock clock;

    SuspendBusinessUseCase(Businesses businesses, Clock clock) {
        this.businesses = businesses;
        this.clock = clock;
    }

    @Override
    public SuspensionDecision suspend(Command command) {
        return businesses
                .current()
                .map(business -> suspend(business, command.reason()))
                .orElseGet(NoSuchBusiness::new);
    }

    private SuspensionDecision suspend(Business business, String reason) {
        var decision = business.suspend(reason, clock.instant());
        if (decision instanceof Suspended(var suspended)) {
            businesses.save(suspended);
        }
        return decision;
    }
}
