package kz.localbusiness.application.staff;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.staff.out.StaffMembers;

@UseCase(Audience.MANAGEMENT)
class ShowPeopleUseCase implements ShowPeople {

    private final StaffMembers staff;
    private final Businesses businesses;

    ShowPeopleUseCase(StaffMembers staff, Businesses businesses) {
        this.staff = staff;
        this.businesses = businesses;
    }

    @Override
    public People show(Query query) {
        var business = businesses.current().orElseThrow();
        return new People(business, staff.all(), staff.archived(StaffMembers.MOST_ARCHIVED));
    }
}
