package kz.localbusiness.web.agenda;

import java.util.Optional;
import java.util.stream.Stream;
import kz.localbusiness.application.booking.ShowDay.DayAgenda;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.AppointmentState.Requested;

/// A day as it stands on the screen.
record ShownDay(DayAgenda agenda) {

    private Stream<Appointment> visits() {
        return agenda.staff().stream().flatMap(one -> one.appointments().stream());
    }

    Optional<Appointment> visit(AppointmentId id) {
        return visits().filter(visit -> visit.id().equals(id)).findFirst();
    }

    boolean isEmpty() {
        return visits().findAny().isEmpty();
    }

    long waiting() {
        return visits().filter(visit -> visit.state() instanceof Requested).count();
    }
}
