package kz.localbusiness.application.booking;

import java.util.Optional;
import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.AtHome;
import kz.localbusiness.domain.booking.ManageLink;

/// Finds an appointment in its home.
final class Visits {

    private final Agendas agendas;

    Visits(Agendas agendas) {
        this.agendas = agendas;
    }

    Optional<AtHome> find(AppointmentId id) {
        return agendas.home(id).flatMap(agenda -> AtHome.in(agenda, id));
    }

    /// For whoever holds a link that was replaced, there is no such appointment.
    Optional<AtHome> openedBy(ManageLink link) {
        return find(link.appointment()).filter(home -> link.opens(home.visit()));
    }
}
