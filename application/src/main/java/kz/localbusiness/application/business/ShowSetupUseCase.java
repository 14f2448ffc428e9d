package kz.localbusiness.application.business;

import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.catalog.out.Offerings;
import kz.localbusiness.application.staff.out.StaffMembers;
import kz.localbusiness.domain.business.Business;

@UseCase(Audience.TEAM)
class ShowSetupUseCase implements ShowSetup {

    private final Businesses businesses;
    private final Offerings offerings;
    private final StaffMembers staff;

    ShowSetupUseCase(Businesses businesses, Offerings offerings, StaffMembers staff) {
        this.businesses = businesses;
        this.offerings = offerings;
        this.staff = staff;
    }

    @Override
    public Optional<Setup> show(Query query) {
        return businesses.current().map(this::setup);
    }

    private Setup setup(Business business) {
        var offered = offerings.offered();
        return new Setup(business, offered, staff.all(), business.missing(!offered.isEmpty()));
    }
}
