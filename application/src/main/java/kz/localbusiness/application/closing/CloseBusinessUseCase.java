package kz.localbusiness.application.closing;

import java.time.Clock;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.ClosingDecision;
import kz.localbusiness.domain.business.ClosingDecision.NoSuchBusiness;
import kz.localbusiness.domain.business.ClosingDecision.NowClosing;

@UseCase(Audience.OWNERS)
class CloseBusinessUseCase implements CloseBusiness {

    private final Businesses businesses;
    private final AheadOfClients ahead;
    private final Clock clock;

    CloseBusinessUseCase(Businesses businesses, AheadOfClients ahead, Clock clock) {
        this.businesses = businesses;
        this.ahead = ahead;
        this.clock = clock;
    }

    @Override
    public ClosingDecision close(Command command) {
        return businesses
                .current()
                .map(business -> close(business, command))
                .orElseGet(NoSuchBusiness::new);
    }

    private ClosingDecision close(Business business, Command command) {
        var decision =
                business.close(
                        command.address(),
                        ahead.visits(business),
                        command.visitsAhead(),
                        clock.instant());
        if (decision instanceof NowClosing(var closing)) {
            businesses.save(closing);
        }
        return decision;
    }
}
