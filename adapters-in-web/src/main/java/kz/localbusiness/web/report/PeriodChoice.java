package kz.localbusiness.web.report;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import kz.localbusiness.domain.payment.Period;
import kz.localbusiness.web.agenda.CalendarWords;
import org.jspecify.annotations.Nullable;

/// Of which days money is told: a day, a week, a month, the one before or after it, or any days up
/// to a year.
final class PeriodChoice extends Div implements LocaleChangeObserver {

    private final Map<Step, Button> steps = new EnumMap<>(Step.class);
    private final Button previous;
    private final Button next;
    final DatePicker from = new DatePicker();
    final DatePicker to = new DatePicker();
    private final Consumer<Period> chosen;
    private Period period;

    /// Null for days of one's own.
    private @Nullable Step step = Step.MONTH;

    /// @param chosen told of each other choice
    PeriodChoice(LocalDate today, Consumer<Period> chosen) {
        this.chosen = chosen;
        this.period = Step.MONTH.around(today, 0);
        previous = new Button(VaadinIcon.ANGLE_LEFT.create(), _ -> move(-1));
        next = new Button(VaadinIcon.ANGLE_RIGHT.create(), _ -> move(1));
        previous.setId("period-previous");
        next.setId("period-next");
        var ways = new Div();
        ways.addClassNames("row", "period-ways");
        ways.add(previous);
        for (var one : Step.values()) {
            var button = new Button("", _ -> show(one, one.around(today, 0)));
            button.setId(one.key().replace('.', '-'));
            steps.put(one, button);
            ways.add(button);
        }
        ways.add(next);
        var days = new Div(from, to);
        days.addClassNames("row", "period-days");
        from.setId("period-from");
        to.setId("period-to");
        from.addValueChangeListener(change -> read(change.isFromClient()));
        to.addValueChangeListener(change -> read(change.isFromClient()));
        add(ways, days);
        addClassNames("stack", "tight");
        mark();
    }

    Period period() {
        return period;
    }

    private void move(int by) {
        var kept = step;
        var days = ChronoUnit.DAYS.between(period.from(), period.to()) + 1;
        show(
                kept,
                kept == null
                        ? new Period(
                                period.from().plusDays(by * days), period.to().plusDays(by * days))
                        : kept.around(period.from(), by));
    }

    /// What is no period changes nothing, and is marked.
    private void read(boolean isByHand) {
        var first = from.getValue();
        var last = to.getValue();
        if (!isByHand || first == null || last == null) {
            return;
        }
        var fits = !last.isBefore(first) && ChronoUnit.DAYS.between(first, last) < Period.MOST_DAYS;
        to.setInvalid(!fits);
        if (fits) {
            show(null, new Period(first, last));
        }
    }

    private void show(@Nullable Step as, Period days) {
        step = as;
        period = days;
        mark();
        chosen.accept(days);
    }

    private void mark() {
        from.setValue(period.from());
        to.setValue(period.to());
        to.setInvalid(false);
        steps.forEach((one, button) -> {
            var isShown = one == step;
            button.getElement().setAttribute("aria-pressed", String.valueOf(isShown));
            button.setClassName("chosen", isShown);
        });
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        previous.setAriaLabel(getTranslation("money.previous"));
        next.setAriaLabel(getTranslation("money.next"));
        steps.forEach((one, button) -> button.setText(getTranslation(one.key())));
        label(from, "money.from", event);
        label(to, "money.to", event);
        to.setErrorMessage(getTranslation("money.no-period"));
    }

    private void label(DatePicker field, String key, LocaleChangeEvent event) {
        field.setManualValidation(true);
        field.setLabel(getTranslation(key));
        field.setLocale(event.getLocale());
        field.setI18n(CalendarWords.in(event.getLocale()));
    }
}
