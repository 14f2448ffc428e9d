package kz.localbusiness.application.business;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.domain.business.Business;

@UseCase(Audience.MANAGEMENT)
class SetWeeklyHoursUseCase implements SetWeeklyHours {

    private final Businesses businesses;

    SetWeeklyHoursUseCase(Businesses businesses) {
        this.businesses = businesses;
    }

    @Override
    public Business set(Command command) {
        var changed = businesses.current().orElseThrow().openOn(command.hours());
        businesses.save(changed);
        return changed;
    }
}
