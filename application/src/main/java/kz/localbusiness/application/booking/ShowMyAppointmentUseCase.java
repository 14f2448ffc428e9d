package kz.localbusiness.application.booking;

import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.domain.booking.AtHome;
import kz.localbusiness.domain.booking.Leeway;
import kz.localbusiness.domain.staff.StaffMember;

@UseCase(Audience.EVERYONE)
class ShowMyAppointmentUseCase implements ShowMyAppointment {

    private final BookingOffice office;
    private final Bookable bookable;
    private final ManageAccess access;

    ShowMyAppointmentUseCase(BookingOffice office, ManageLinks links) {
        this.office = office;
        this.bookable = new Bookable(office);
        this.access = new ManageAccess(links, office.clock());
    }

    @Override
    public Optional<MyAppointment> show(Query query) {
        var link = access.require(query.token(), query.appointment());
        return new Visits(office.agendas()).openedBy(link).map(this::shown);
    }

    private MyAppointment shown(AtHome home) {
        var visit = home.visit();
        var staff = visit.segments().getFirst().staff();
        var name = office.staff().find(staff).map(StaffMember::name).orElse("");
        var leeway = Leeway.of(home, bookable.policyOf(visit), office.clock().instant());
        var business = office.businesses().current().orElseThrow();
        return new MyAppointment(business, staff, name, visit, leeway);
    }
}
