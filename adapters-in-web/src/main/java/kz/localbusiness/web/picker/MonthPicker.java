package kz.localbusiness.web.picker;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import kz.localbusiness.web.text.Wording;
import org.jspecify.annotations.Nullable;

/// The days of a month; those with time are told apart at once, the others can be asked why not.
final class MonthPicker extends Div implements LocaleChangeObserver {

    private final Horizon horizon;
    private final Function<YearMonth, Set<LocalDate>> free;
    private final Consumer<LocalDate> onChoice;
    private final H3 name = new H3();
    private final NativeButton earlier = new NativeButton("", _ -> turn(-1));
    private final NativeButton later = new NativeButton("", _ -> turn(1));
    private final Div grid = new Div();
    private YearMonth month;
    private Set<LocalDate> open = Set.of();
    private @Nullable LocalDate chosen;

    /// @param free which days of a month have time
    MonthPicker(
            Horizon horizon,
            Function<YearMonth, Set<LocalDate>> free,
            Consumer<LocalDate> onChoice) {
        this.horizon = horizon;
        this.free = free;
        this.onChoice = onChoice;
        this.month = YearMonth.from(horizon.today());
        earlier.setId("earlier-month");
        later.setId("later-month");
        earlier.add(VaadinIcon.ANGLE_LEFT.create());
        later.add(VaadinIcon.ANGLE_RIGHT.create());
        var head = new Div(earlier, name, later);
        head.addClassName("month-head");
        grid.addClassName("month-days");
        grid.getElement().setAttribute("role", "group");
        addClassName("month");
        add(head, grid);
    }

    /// Nothing is chosen then.
    void show(YearMonth another) {
        month = another;
        chosen = null;
        open = free.apply(month);
        render();
    }

    void choose(LocalDate date) {
        if (!YearMonth.from(date).equals(month)) {
            show(YearMonth.from(date));
        }
        chosen = date;
        render();
        onChoice.accept(date);
    }

    private void turn(int months) {
        show(month.plusMonths(months));
    }

    private void render() {
        var wording = Wording.in(getLocale());
        name.setText(wording.month(month.atDay(1)));
        earlier.setEnabled(month.isAfter(YearMonth.from(horizon.today())));
        later.setEnabled(month.isBefore(YearMonth.from(horizon.lastDay())));
        grid.removeAll();
        var first = firstShown().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        first.datesUntil(first.plusWeeks(1)).forEach(date -> grid.add(weekday(date, wording)));
        first.datesUntil(month.atEndOfMonth().plusDays(1))
                .forEach(date -> grid.add(day(date, wording)));
    }

    /// Weeks that are over are of no use.
    private LocalDate firstShown() {
        var first = month.atDay(1);
        return first.isBefore(horizon.today()) ? horizon.today() : first;
    }

    private static Span weekday(LocalDate date, Wording wording) {
        var weekday = new Span(wording.weekday(date));
        weekday.addClassName("weekday");
        weekday.getElement().setAttribute("aria-hidden", "true");
        return weekday;
    }

    private Component day(LocalDate date, Wording wording) {
        if (!YearMonth.from(date).equals(month)) {
            return new Span();
        }
        var isFree = open.contains(date);
        var day = new NativeButton(String.valueOf(date.getDayOfMonth()), _ -> choose(date));
        day.setId("day-" + date);
        day.addClassName("month-day");
        day.setClassName("free", isFree);
        day.setClassName("today", date.equals(horizon.today()));
        day.setEnabled(!date.isBefore(horizon.today()));
        day.getElement().setAttribute("aria-pressed", String.valueOf(date.equals(chosen)));
        var key = isFree ? "picker.has-time" : "picker.has-none";
        day.setAriaLabel(getTranslation(key, wording.date(date)));
        return day;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        grid.getElement().setAttribute("aria-label", getTranslation("booking.pick-day"));
        earlier.setAriaLabel(getTranslation("picker.earlier-month"));
        later.setAriaLabel(getTranslation("picker.later-month"));
        render();
    }
}
