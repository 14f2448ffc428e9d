package kz.localbusiness.web.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.localbusiness.application.staff.ShowAffectedVisits.Change;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.domain.staff.Shift;
import kz.localbusiness.domain.staff.StaffMember;
import kz.localbusiness.web.form.DayHours;

/// Somebody's ordinary week: that of the business, or one of their own.
final class WeekFields extends Div implements LocaleChangeObserver {

    private final Consumer<Change.Week> saved;
    private final Div week = new Div();
    final Checkbox usual = new Checkbox();
    final List<DayHours> days;
    final Button copy = new Button("", _ -> copyMonday());
    final Button save = new Button("", _ -> save());

    WeekFields(StaffMember member, Business business, Consumer<Change.Week> saved) {
        this.saved = saved;
        var hours = Shift.weekOf(member, business);
        days = Stream.of(DayOfWeek.values()).map(day -> new DayHours(day, hours.on(day))).toList();
        addClassName("stack");
        usual.setId("hours-usual");
        usual.addValueChangeListener(change -> week.setVisible(!change.getValue()));
        usual.setValue(member.schedule().weekly() == null);
        copy.setId("hours-copy");
        save.setId("hours-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        week.addClassName("week");
        days.forEach(week::add);
        week.addComponentAtIndex(1, copy);
        week.setVisible(!usual.getValue());
        add(usual, week, save);
    }

    private void copyMonday() {
        var monday = days.getFirst();
        if (monday.passes()) {
            var hours = monday.hours();
            days.stream()
                    .filter(day -> day.day.compareTo(DayOfWeek.FRIDAY) <= 0)
                    .forEach(day -> day.set(hours));
        }
    }

    private void save() {
        if (usual.getValue()) {
            saved.accept(new Change.Week(null));
            return;
        }
        var wrong = days.stream().filter(day -> !day.passes()).toList();
        if (wrong.isEmpty()) {
            saved.accept(new Change.Week(week()));
        } else {
            wrong.getFirst().scrollIntoView();
        }
    }

    private WeeklyHours week() {
        var hours = new EnumMap<DayOfWeek, List<OpeningHours>>(DayOfWeek.class);
        days.forEach(day -> hours.put(day.day, day.hours()));
        return new WeeklyHours(hours);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        usual.setLabel(getTranslation("people.as-business"));
        copy.setText(getTranslation("business.hours-copy"));
        save.setText(getTranslation("people.save"));
    }
}
