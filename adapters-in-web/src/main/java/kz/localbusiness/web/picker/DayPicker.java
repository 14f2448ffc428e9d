package kz.localbusiness.web.picker;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import kz.localbusiness.domain.booking.DayOffers;
import kz.localbusiness.domain.booking.Offer;
import kz.localbusiness.web.text.Wording;

/// The days that have a free start; the first of them unless the client says otherwise.
final class DayPicker extends Div implements LocaleChangeObserver {

    private final Consumer<List<Offer>> onChoice;
    private final Choices<LocalDate> choices = new Choices<>(this::choose);
    private List<DayOffers> days = List.of();

    DayPicker(Consumer<List<Offer>> onChoice) {
        this.onChoice = onChoice;
        choices.addClassName("days");
        add(choices);
    }

    void show(List<DayOffers> offered) {
        days = offered;
        render();
        var first = days.stream().map(DayOffers::date).findFirst();
        choices.chosen()
                .or(() -> first)
                .ifPresentOrElse(choices::choose, () -> onChoice.accept(List.of()));
    }

    private void choose(LocalDate date) {
        days.stream()
                .filter(day -> day.date().equals(date))
                .map(DayOffers::offers)
                .forEach(onChoice);
    }

    private void render() {
        var wording = Wording.in(getLocale());
        choices.clear();
        days.stream().map(DayOffers::date).forEach(date -> offer(date, wording));
    }

    private void offer(LocalDate date, Wording wording) {
        var weekday = new Span(wording.weekday(date));
        weekday.addClassName("weekday");
        choices.offer(date, "day-" + date, weekday, new Span(wording.dayAndMonth(date)));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        choices.setAriaLabel(getTranslation("booking.pick-day"));
        render();
    }
}
