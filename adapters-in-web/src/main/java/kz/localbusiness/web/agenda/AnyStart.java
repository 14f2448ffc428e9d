package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import kz.localbusiness.web.picker.Horizon;
import kz.localbusiness.web.picker.WhenPicker;

/// A start that the owner picks among the free ones, the best first, or says freely.
final class AnyStart extends Div implements LocaleChangeObserver {

    private static final Duration STEP = Duration.ofMinutes(15);

    private final Horizon horizon;
    private final Runnable onChoice;
    final WhenPicker free;
    final Button other = new Button("", _ -> speakFreely());
    final DatePicker date = new DatePicker();
    final TimePicker time = new TimePicker();
    private final Div said = new Div(date, time);

    AnyStart(WhenPicker.FreeDays days, Horizon horizon, Runnable onChoice) {
        this.horizon = horizon;
        this.onChoice = onChoice;
        this.free = WhenPicker.bestFirst(days, horizon, onChoice);
        other.setId("other-start");
        other.addThemeVariants(ButtonVariant.TERTIARY);
        date.setId("start-date");
        date.setValue(horizon.today());
        date.addValueChangeListener(_ -> onChoice.run());
        time.setId("start-time");
        time.setStep(STEP);
        time.addValueChangeListener(_ -> onChoice.run());
        said.addClassNames("fields", "two");
        said.setVisible(false);
        addClassName("stack");
        add(free, said, other);
    }

    /// Asks again what is free.
    void refresh() {
        free.refresh();
    }

    /// Says a start that may not be among the free ones.
    void say(Instant start) {
        var at = start.atZone(horizon.zone());
        date.setValue(at.toLocalDate());
        time.setValue(at.toLocalTime());
        said.setVisible(true);
        free.setVisible(false);
        label();
    }

    private void speakFreely() {
        said.setVisible(!said.isVisible());
        free.setVisible(!said.isVisible());
        label();
        onChoice.run();
    }

    Optional<Instant> chosen() {
        return said.isVisible()
                ? Optional.ofNullable(date.getValue()).flatMap(this::at)
                : free.chosen();
    }

    private Optional<Instant> at(LocalDate day) {
        return Optional.ofNullable(time.getValue()).map(clock -> at(day, clock));
    }

    private Instant at(LocalDate day, LocalTime clock) {
        return day.atTime(clock).atZone(horizon.zone()).toInstant();
    }

    private void label() {
        other.setText(
                getTranslation(said.isVisible() ? "agenda.free-starts" : "agenda.other-start"));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        date.setLabel(getTranslation("agenda.start-date"));
        date.setLocale(event.getLocale());
        date.setI18n(CalendarWords.in(event.getLocale()));
        time.setLabel(getTranslation("agenda.start-time"));
        time.setLocale(event.getLocale());
        label();
    }
}
