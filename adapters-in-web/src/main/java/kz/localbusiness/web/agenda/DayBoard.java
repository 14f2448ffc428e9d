package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import kz.localbusiness.application.booking.ShowDay.DayAgenda;
import kz.localbusiness.application.booking.ShowDay.StaffAgenda;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;

/// The visits of a day: a column for each person on wide screens, one below the other on phones.
final class DayBoard extends Div {

    private final Set<AppointmentId> named = new HashSet<>();

    DayBoard() {
        setId("day-board");
        addClassName("day-board");
    }

    /// @param fresh the visits to show as new or changed
    void show(DayAgenda agenda, AppointmentActions actions, Set<AppointmentId> fresh) {
        removeAll();
        named.clear();
        agenda.staff().stream()
                .filter(one -> !one.appointments().isEmpty() || !one.blocks().isEmpty())
                .forEach(one -> add(column(one, agenda, actions, fresh)));
    }

    private Section column(
            StaffAgenda staff,
            DayAgenda agenda,
            AppointmentActions actions,
            Set<AppointmentId> fresh) {
        var visits =
                staff.appointments().stream()
                        .map(visit ->
                                new Placed(
                                        visit.slot().start(), card(visit, agenda, actions, fresh)));
        var blocks =
                staff.blocks().stream()
                        .map(block ->
                                new Placed(
                                        block.time().start(), new BlockCard(block, agenda.zone())));
        var column = new Section(new H2(staff.member().name()));
        column.addClassName("staff-column");
        Stream.concat(visits, blocks)
                .sorted(Comparator.comparing(Placed::start))
                .forEach(placed -> column.add(placed.card()));
        return column;
    }

    /// A visit with two people has a card in each column, and the first of them its name.
    private AppointmentCard card(
            Appointment visit,
            DayAgenda agenda,
            AppointmentActions actions,
            Set<AppointmentId> fresh) {
        var card = new AppointmentCard(visit, Team.of(agenda), actions, false);
        if (named.add(visit.id())) {
            card.setId("appointment-" + visit.id().value());
        }
        card.setClassName("fresh", fresh.contains(visit.id()));
        return card;
    }

    private record Placed(Instant start, Article card) {}
}
