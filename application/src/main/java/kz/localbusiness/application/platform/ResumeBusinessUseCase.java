package kz.localbusiness.application.platform;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.SuspensionDecision;
import kz.localbusiness.domain.business.SuspensionDecision.NoSuchBusiness;
import kz.localbusiness.domain.business.SuspensionDecision.Resumed;

@UseCase(Audience.OPERATOR)
class ResumeBusinessUseCase implements ResumeBusiness {

    private final Businesses businesses;

    ResumeBusinessUseCase(Businesses businesses) {
        this.businesses = businesses;
    }

    @Override
    public SuspensionDecision resume(Command command) {
        return businesses.current().map(this::resume).orElseGet(NoSuchBusiness::new);
    }

    private SuspensionDecision resume(Business business) {
        var decision = business.resume();
        if (decision instanceof Resumed(var resumed)) {
            businesses.save(resumed);
        }
        return decision;
    }
}
