package kz.localbusiness.application.business;

import java.time.Clock;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.domain.business.Business;

@UseCase(Audience.MANAGEMENT)
class RemoveClosureUseCase implements RemoveClosure {

    private final Businesses businesses;
    private final Clock clock;

    RemoveClosureUseCase(Businesses businesses, Clock clock) {
        this.businesses = businesses;
        this.clock = clock;
    }

    @Override
    public Business remove(Command command) {
        var business = businesses.current().orElseThrow();
        var kept = business.closures().since(business.firstKept(clock.instant()));
        var opened = business.closedOn(kept.without(command.from(), command.to()));
        businesses.save(opened);
        return opened;
    }
}
