package kz.localbusiness.application.business;

import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.catalog.out.Offerings;
import kz.localbusiness.application.staff.out.StaffMembers;
import kz.localbusiness.domain.business.Business;

@UseCase(Audience.EVERYONE)
class ShowBusinessPageUseCase implements ShowBusinessPage {

    private final Businesses businesses;
    private final Offerings offerings;
    private final StaffMembers staff;

    ShowBusinessPageUseCase(Businesses businesses, Offerings offerings, StaffMembers staff) {
        this.businesses = businesses;
        this.offerings = offerings;
        this.staff = staff;
    }

    @Override
    public Optional<BusinessPage> show(Query query) {
        return businesses
                .current()
                .filter(Business::isOpen)
                .map(open -> new BusinessPage(open, offerings.offered(), staff.all()));
    }
}
