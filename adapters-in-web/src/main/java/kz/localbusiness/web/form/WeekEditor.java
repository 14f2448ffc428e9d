package kz.localbusiness.web.form;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.web.layout.Toast;

/// The hours of an ordinary week, day by day. A week without any is proposed the usual office
/// hours.
public final class WeekEditor extends Div implements LocaleChangeObserver {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final WeeklyHours stored;
    private final Notice notice = new Notice();
    public final List<DayHours> days;
    public final Button copy = new Button("", _ -> copyMonday());

    public WeekEditor(WeeklyHours stored) {
        this.stored = stored;
        this.days =
                Stream.of(DayOfWeek.values()).map(day -> new DayHours(day, toShow(day))).toList();
        addClassName("week");
        copy.setId("setup-copy-hours");
        days.forEach(this::add);
        days.forEach(day -> day.offerCopy(this::askWhereTo));
        addComponentAtIndex(1, copy);
        add(notice);
    }

    private List<OpeningHours> toShow(DayOfWeek day) {
        if (!stored.isEmpty()) {
            return stored.on(day);
        }
        return WEEKEND.contains(day) ? List.of() : List.of(DayHours.USUAL);
    }

    private void copyMonday() {
        var monday = days.getFirst();
        if (monday.passes()) {
            copy(monday, Set.of(DayOfWeek.values()), WEEKEND);
            Toast.show(UI.getCurrent(), getTranslation("business.hours-copied"));
        }
    }

    private void askWhereTo(DayHours from) {
        if (from.passes()) {
            new CopyDayDialog(from.day, chosen -> copyTo(from, chosen)).open();
        }
    }

    private void copyTo(DayHours from, Set<DayOfWeek> chosen) {
        copy(from, chosen, Set.of());
        Toast.show(UI.getCurrent(), getTranslation("setting.day-copied"));
    }

    private void copy(DayHours from, Set<DayOfWeek> to, Set<DayOfWeek> but) {
        var hours = from.hours();
        days.stream()
                .filter(day -> to.contains(day.day) && !but.contains(day.day) && day != from)
                .forEach(day -> day.set(hours));
    }

    /// What is wrong says so.
    public boolean passes() {
        notice.clear();
        var wrong = days.stream().filter(day -> !day.passes()).toList();
        if (!wrong.isEmpty()) {
            wrong.getFirst().scrollIntoView();
            return false;
        }
        if (week().isEmpty()) {
            notice.warn("business.hours-none");
            return false;
        }
        return true;
    }

    public WeeklyHours week() {
        var hours = new EnumMap<DayOfWeek, List<OpeningHours>>(DayOfWeek.class);
        days.forEach(day -> hours.put(day.day, day.hours()));
        return new WeeklyHours(hours);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        copy.setText(getTranslation("business.hours-copy"));
    }
}
