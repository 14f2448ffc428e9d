package kz.localbusiness.web.calendar;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.LocalDate;
import java.util.function.Consumer;
import kz.localbusiness.web.agenda.CalendarWords;
import kz.localbusiness.web.text.Wording;
import org.jspecify.annotations.Nullable;

/// Which days are shown, and the ways to others.
final class CalendarHeader extends Div implements LocaleChangeObserver {

    private final Consumer<CalendarPlace> goTo;
    private final H1 title = new H1();
    final Button previous = new Button("‹", _ -> step(-1));
    final Button today = new Button("", _ -> go(null));
    final Button next = new Button("›", _ -> step(1));
    final DatePicker date = new DatePicker();
    final ViewSwitch views = new ViewSwitch(this::as);
    private CalendarPlace place;
    private LocalDate shown;

    CalendarHeader(CalendarPlace place, LocalDate shown, Consumer<CalendarPlace> goTo) {
        this.place = place;
        this.shown = shown;
        this.goTo = goTo;
        previous.setId("calendar-previous");
        today.setId("calendar-today");
        next.setId("calendar-next");
        date.setId("calendar-date");
        date.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go(change.getValue());
            }
        });
        var ways = new Div(previous, today, next, date);
        ways.addClassName("day-ways");
        var bar = new Div(ways, views);
        bar.addClassName("calendar-bar");
        add(title, bar);
        addClassName("calendar-header");
    }

    /// @param on the date that an address without one stands for
    void show(CalendarPlace what, LocalDate on) {
        place = what;
        shown = on;
        date.setValue(on);
        views.show(what.span());
        title.setText(what.span().title(on, Wording.in(getLocale())));
    }

    private void step(int steps) {
        go(place.span().step(shown, steps));
    }

    private void go(@Nullable LocalDate day) {
        goTo.accept(place.at(day));
    }

    private void as(CalendarSpan span) {
        goTo.accept(place.as(span));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        previous.setAriaLabel(getTranslation("calendar.previous"));
        next.setAriaLabel(getTranslation("calendar.next"));
        today.setText(getTranslation("agenda.today"));
        date.setAriaLabel(getTranslation("agenda.date"));
        date.setLocale(event.getLocale());
        date.setI18n(CalendarWords.in(event.getLocale()));
        show(place, shown);
    }
}
