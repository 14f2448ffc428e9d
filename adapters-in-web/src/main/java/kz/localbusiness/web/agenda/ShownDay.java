package kz.localbusiness.web.agenda;

import java.util.Optional;
import java.util.stream.Stream;
import kz.localbusiness.application.booking.ShowDay.DayAgenda;
import kz.localbusiness.application.booking.ShowToday.Today;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import org.jspecify.annotations.Nullable;

/// A day as it stands on the screen.
///
/// @param today null on any other day
record ShownDay(DayAgenda agenda, @Nullable Today today) {

    private Stream<Appointment> visits() {
        return agenda.staff().stream().flatMap(one -> one.appointments().stream()).distinct();
    }

    Optional<Appointment> visit(AppointmentId id) {
        return visits().filter(visit -> visit.id().equals(id)).findFirst();
    }

    boolean isEmpty() {
        return agenda.staff().stream()
                .allMatch(one -> one.appointments().isEmpty() && one.blocks().isEmpty());
    }

    long waiting() {
        return visits().filter(visit -> visit.state() instanceof Requested).count();
    }
}
