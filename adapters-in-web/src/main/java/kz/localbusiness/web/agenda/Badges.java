package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.html.Div;
import kz.localbusiness.domain.booking.Appointment;

/// Where a visit stands, and whether its client has said that they come.
final class Badges extends Div {

    Badges(Appointment visit) {
        super(new StateBadge(visit.state()), new ComingMark(visit));
        addClassName("row");
    }
}
