package kz.localbusiness.application.business;

import java.time.Clock;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.domain.business.Closure;
import kz.localbusiness.domain.business.ClosureDecision;
import kz.localbusiness.domain.business.ClosureDecision.ClosureSet;

@UseCase(Audience.MANAGEMENT)
class AddClosureUseCase implements AddClosure {

    private final Businesses businesses;
    private final Clock clock;

    AddClosureUseCase(Businesses businesses, Clock clock) {
        this.businesses = businesses;
        this.clock = clock;
    }

    @Override
    public ClosureDecision add(Command command) {
        var closure = new Closure(command.from(), command.to(), command.reason(), clock.instant());
        var decision = businesses.current().orElseThrow().close(closure);
        if (decision instanceof ClosureSet(var closed)) {
            businesses.save(closed);
        }
        return decision;
    }
}
