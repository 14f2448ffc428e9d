package kz.localbusiness.application.business;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Profile;

@UseCase(Audience.MANAGEMENT)
class DescribeBusinessUseCase implements DescribeBusiness {

    private final Businesses businesses;

    DescribeBusinessUseCase(Businesses businesses) {
        this.businesses = businesses;
    }

    @Override
    public Business describe(Command command) {
        var business = businesses.current().orElseThrow();
        var told =
                new Profile(
                        command.name(),
                        command.description(),
                        business.profile().email(),
                        command.phone(),
                        command.address(),
                        command.listing(),
                        business.profile().payment());
        var described = business.described(told);
        businesses.save(described);
        return described;
    }
}
