package kz.localbusiness.application.business;

import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.catalog.out.Arrangements;
import kz.localbusiness.application.catalog.out.Offerings;
import kz.localbusiness.application.staff.out.StaffMembers;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.catalog.Shelf;

@UseCase(Audience.EVERYONE)
class ShowBusinessPageUseCase implements ShowBusinessPage {

    private final Businesses businesses;
    private final Offerings offerings;
    private final Arrangements arrangements;
    private final StaffMembers staff;

    ShowBusinessPageUseCase(
            Businesses businesses,
            Offerings offerings,
            Arrangements arrangements,
            StaffMembers staff) {
        this.businesses = businesses;
        this.offerings = offerings;
        this.arrangements = arrangements;
        this.staff = staff;
    }

    @Override
    public Optional<BusinessPage> show(Query query) {
        return businesses.current().filter(Business::isOpen).map(this::page);
    }

    private BusinessPage page(Business open) {
        var shelves = arrangements.current().shelve(offerings.offered());
        return new BusinessPage(
                open,
                shelves.stream().map(Shelf::category).toList(),
                shelves.stream().flatMap(shelf -> shelf.offerings().stream()).toList(),
                staff.all());
    }
}
