package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.LocalDate;
import java.util.function.Consumer;
import kz.localbusiness.web.text.Wording;

/// Which day is shown, how to get to another, and how many requests wait on it.
final class DayHeader extends Div implements LocaleChangeObserver {

    private final H1 title = new H1();
    private final Span waiting = new Span();
    final Button previous;
    final Button today;
    final Button next;
    final DatePicker date = new DatePicker();
    private LocalDate shown = LocalDate.EPOCH;
    private long requests;

    DayHeader(Consumer<LocalDate> goTo, Runnable goToToday) {
        addClassName("day-header");
        previous = new Button(VaadinIcon.ANGLE_LEFT.create(), _ -> goTo.accept(shown.minusDays(1)));
        next = new Button(VaadinIcon.ANGLE_RIGHT.create(), _ -> goTo.accept(shown.plusDays(1)));
        today = new Button("", _ -> goToToday.run());
        previous.setId("day-previous");
        next.setId("day-next");
        today.setId("day-today");
        date.setId("day-date");
        waiting.setId("day-waiting");
        title.setId("day-title");
        waiting.addClassNames("badge", "requested");
        date.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                goTo.accept(change.getValue());
            }
        });
        var heading = new Div(title, waiting);
        heading.addClassName("row");
        var ways = new Div(previous, today, next, date);
        ways.addClassName("day-ways");
        add(heading, ways);
    }

    void show(LocalDate day, long waitingRequests) {
        shown = day;
        requests = waitingRequests;
        date.setValue(day);
        label();
    }

    private void label() {
        title.setText(capitalised(Wording.in(getLocale()).date(shown)));
        waiting.setText(getTranslation("agenda.waiting", requests));
        waiting.setVisible(requests > 0);
    }

    private String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(getLocale()) + text.substring(1);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        previous.setAriaLabel(getTranslation("agenda.previous"));
        next.setAriaLabel(getTranslation("agenda.next"));
        today.setText(getTranslation("agenda.today"));
        date.setAriaLabel(getTranslation("agenda.date"));
        date.setLocale(event.getLocale());
        date.setI18n(CalendarWords.in(event.getLocale()));
        label();
    }
}
