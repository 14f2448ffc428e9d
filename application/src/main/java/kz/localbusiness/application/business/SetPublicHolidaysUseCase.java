package kz.localbusiness.application.business;

import java.time.Clock;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.domain.business.Business;

@UseCase(Audience.MANAGEMENT)
class SetPublicHolidaysUseCase implements SetPublicHolidays {

    private final Businesses businesses;
    private final Clock clock;

    SetPublicHolidaysUseCase(Businesses businesses, Clock clock) {
        this.businesses = businesses;
        this.clock = clock;
    }

    @Override
    public Business set(Command command) {
        var business = businesses.current().orElseThrow();
        var told = business.closures().with(command.holidays());
        var changed = business.closedOn(told.since(business.firstKept(clock.instant())));
        businesses.save(changed);
        return changed;
    }
}
