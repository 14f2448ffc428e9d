package kz.localbusiness.application.business;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.domain.business.Business;

@UseCase(Audience.EVERYONE)
class CheckSuspensionUseCase implements CheckSuspension {

    private final Businesses businesses;

    CheckSuspensionUseCase(Businesses businesses) {
        this.businesses = businesses;
    }

    @Override
    public boolean isSuspended(Query query) {
        return businesses
                .current()
                .filter(Business::wasOpened)
                .filter(Business::isSuspended)
                .isPresent();
    }
}
