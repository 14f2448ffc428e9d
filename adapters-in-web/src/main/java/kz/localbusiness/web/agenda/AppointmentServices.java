package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.Segment;
import kz.localbusiness.web.text.Wording;

/// What is done at a visit and for how much; of several services also when and by whom.
final class AppointmentServices extends Div implements LocaleChangeObserver {

    private final Appointment appointment;
    private final Team team;

    AppointmentServices(Appointment appointment, Team team) {
        this.appointment = appointment;
        this.team = team;
        addClassNames("services", "quiet");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        var wording = Wording.in(event.getLocale());
        var parts = appointment.segments();
        parts.forEach(part -> add(new Div(line(part, parts.size() > 1, wording))));
    }

    private String line(Segment part, boolean isOneOfSeveral, Wording wording) {
        var what = part.offering();
        var line = "%s · %s".formatted(what.name(), wording.money(what.price()));
        var span = wording.span(part.slot(), team.zone());
        return isOneOfSeveral
                ? "%s · %s · %s".formatted(span, line, team.name(part.staff()))
                : line;
    }
}
