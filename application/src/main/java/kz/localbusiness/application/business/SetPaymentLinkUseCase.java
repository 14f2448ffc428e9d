package kz.localbusiness.application.business;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.domain.business.Business;

@UseCase(Audience.OWNERS)
class SetPaymentLinkUseCase implements SetPaymentLink {

    private final Businesses businesses;

    SetPaymentLinkUseCase(Businesses businesses) {
        this.businesses = businesses;
    }

    @Override
    public Business set(Command command) {
        var business = businesses.current().orElseThrow();
        var changed = business.described(business.profile().paidThrough(command.link()));
        businesses.save(changed);
        return changed;
    }
}
