package kz.localbusiness.web.agenda;

import java.util.Optional;
import java.util.stream.Stream;
import kz.localbusiness.application.booking.ShowDay.DayAgenda;
import kz.localbusiness.application.booking.ShowDay.StaffAgenda;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;

/// A day as it stands on the screen.
record ShownDay(DayAgenda agenda) {

    private Stream<Appointment> visits() {
        return agenda.staff().stream().flatMap(one -> one.appointments().stream()).distinct();
    }

    Optional<Appointment> visit(AppointmentId id) {
        return visits().filter(visit -> visit.id().equals(id)).findFirst();
    }

    /// Empty when that person is not there any more.
    static String name(DayAgenda agenda, StaffId staff) {
        return agenda.staff().stream()
                .map(StaffAgenda::member)
                .filter(member -> member.id().equals(staff))
                .map(StaffMember::name)
                .findFirst()
                .orElse("");
    }

    boolean isEmpty() {
        return agenda.staff().stream()
                .allMatch(one -> one.appointments().isEmpty() && one.blocks().isEmpty());
    }

    long waiting() {
        return visits().filter(visit -> visit.state() instanceof Requested).count();
    }
}
