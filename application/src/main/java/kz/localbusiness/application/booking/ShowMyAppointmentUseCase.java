package kz.localbusiness.application.booking;

import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.staff.StaffMember;

@UseCase(Audience.EVERYONE)
class ShowMyAppointmentUseCase implements ShowMyAppointment {

    private final BookingOffice office;
    private final ManageAccess access;

    ShowMyAppointmentUseCase(BookingOffice office, ManageLinks links) {
        this.office = office;
        this.access = new ManageAccess(links, office.clock());
    }

    @Override
    public Optional<MyAppointment> show(Query query) {
        var link = access.require(query.token(), query.appointment());
        return new Visits(office.agendas()).openedBy(link).map(found -> shown(found.visit()));
    }

    private MyAppointment shown(Appointment visit) {
        var staff = visit.segments().getFirst().staff();
        var name = office.staff().find(staff).map(StaffMember::name).orElse("");
        return new MyAppointment(office.businesses().current().orElseThrow(), staff, name, visit);
    }
}
