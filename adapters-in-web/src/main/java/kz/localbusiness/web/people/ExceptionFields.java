package kz.localbusiness.web.people;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import kz.localbusiness.application.staff.ShowAffectedVisits.Change;
import kz.localbusiness.domain.staff.ScheduleException;
import kz.localbusiness.domain.staff.StaffMember;

/// The dates ahead on which somebody's ordinary week does not hold, and the form of one more.
final class ExceptionFields extends Div {

    final Div rows = new Div();
    final ExceptionForm form;

    ExceptionFields(
            StaffMember member,
            LocalDate today,
            BiConsumer<Change.Except, String> added,
            Consumer<ScheduleException> removed) {
        form = new ExceptionForm(today, added);
        addClassName("stack");
        rows.addClassName("exceptions");
        member.schedule().exceptions().stream()
                .filter(one -> !one.to().isBefore(today))
                .forEach(one -> rows.add(new ExceptionRow(one, removed)));
        add(rows, form);
    }
}
