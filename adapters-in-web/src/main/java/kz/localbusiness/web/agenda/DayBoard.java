package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Set;
import kz.localbusiness.application.booking.ShowDay.DayAgenda;
import kz.localbusiness.application.booking.ShowDay.StaffAgenda;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;

/// The visits of a day: a column for each person on wide screens, one below the other on phones.
final class DayBoard extends Div {

    DayBoard() {
        setId("day-board");
        addClassName("day-board");
    }

    /// @param fresh the visits to show as new or changed
    void show(DayAgenda agenda, AppointmentActions actions, Set<AppointmentId> fresh) {
        removeAll();
        agenda.staff().stream()
                .filter(one -> !one.appointments().isEmpty())
                .forEach(one -> add(column(one, agenda, actions, fresh)));
    }

    private static Section column(
            StaffAgenda staff,
            DayAgenda agenda,
            AppointmentActions actions,
            Set<AppointmentId> fresh) {
        var column = new Section(new H2(staff.member().name()));
        column.addClassName("staff-column");
        for (Appointment appointment : staff.appointments()) {
            var card = new AppointmentCard(appointment, agenda.zone(), actions);
            card.setClassName("fresh", fresh.contains(appointment.id()));
            column.add(card);
        }
        return column;
    }
}
