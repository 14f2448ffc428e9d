package kz.localbusiness.application.booking;

import java.time.Clock;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.application.booking.out.StaffDays;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.staff.out.StaffMembers;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.StaffDay;
import kz.localbusiness.domain.staff.StaffMember;

@UseCase(Audience.EVERYONE)
class ShowMyAppointmentUseCase implements ShowMyAppointment {

    private final Businesses businesses;
    private final StaffMembers staff;
    private final HeldAppointments held;
    private final ManageAccess access;

    ShowMyAppointmentUseCase(
            Businesses businesses,
            StaffMembers staff,
            StaffDays days,
            ManageLinks links,
            Clock clock) {
        this.businesses = businesses;
        this.staff = staff;
        this.held = new HeldAppointments(days);
        this.access = new ManageAccess(links, clock);
    }

    @Override
    public Optional<MyAppointment> show(Query query) {
        access.require(query.token(), query.appointment());
        return held.dayOf(query.appointment())
                .map(day -> shown(day, day.appointment(query.appointment()).orElseThrow()));
    }

    private MyAppointment shown(StaffDay day, Appointment appointment) {
        var name = staff.find(day.staff()).map(StaffMember::name).orElse("");
        return new MyAppointment(
                businesses.current().orElseThrow(), day.staff(), name, appointment);
    }
}
