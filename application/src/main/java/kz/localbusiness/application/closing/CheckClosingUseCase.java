package kz.localbusiness.application.closing;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.domain.business.Business;

@UseCase(Audience.EVERYONE)
class CheckClosingUseCase implements CheckClosing {

    private final Businesses businesses;

    CheckClosingUseCase(Businesses businesses) {
        this.businesses = businesses;
    }

    @Override
    public boolean isClosing(Query query) {
        return businesses
                .current()
                .filter(Business::wasOpened)
                .filter(Business::isClosing)
                .isPresent();
    }
}
