package kz.localbusiness.application.business;

import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Slug;

@UseCase(Audience.EVERYONE)
class ShowAddressUseCase implements ShowAddress {

    private final Businesses businesses;

    ShowAddressUseCase(Businesses businesses) {
        this.businesses = businesses;
    }

    @Override
    public Optional<Slug> show(Query query) {
        return businesses.current().map(Business::slug);
    }
}
