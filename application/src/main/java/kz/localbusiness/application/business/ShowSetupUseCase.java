package kz.localbusiness.application.business;

import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.catalog.out.Offerings;
import kz.localbusiness.application.staff.out.StaffMembers;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.staff.StaffMember;

@UseCase(Audience.TEAM)
class ShowSetupUseCase implements ShowSetup {

    private final Businesses businesses;
    private final Offerings offerings;
    private final StaffMembers staff;
    private final Callers callers;

    ShowSetupUseCase(
            Businesses businesses, Offerings offerings, StaffMembers staff, Callers callers) {
        this.businesses = businesses;
        this.offerings = offerings;
        this.staff = staff;
        this.callers = callers;
    }

    @Override
    public Optional<Setup> show(Query query) {
        return businesses.current().map(this::setup);
    }

    private Setup setup(Business business) {
        var offered = offerings.offered();
        return new Setup(business, offered, people(), business.missing(!offered.isEmpty()));
    }

    /// Why somebody does not work on a day is nothing for colleagues.
    private List<StaffMember> people() {
        var caller = callers.current();
        return staff.all().stream().filter(one -> caller.worksFor(one.id())).toList();
    }
}
