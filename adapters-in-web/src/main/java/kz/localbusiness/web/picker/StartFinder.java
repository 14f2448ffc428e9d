package kz.localbusiness.web.picker;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.localbusiness.application.booking.ShowFreeStarts;
import kz.localbusiness.application.booking.ShowFreeStarts.FreeStarts;
import kz.localbusiness.domain.booking.DayOffers;
import kz.localbusiness.domain.booking.Offer;
import kz.localbusiness.web.picker.WhenPicker.FreeDays;
import kz.localbusiness.web.text.Wording;

/// The soonest start in one tap, or a day of the month and a start on it. Nothing of what is free
/// is kept but the days of the month that is shown and the starts of the day.
public final class StartFinder extends Div implements LocaleChangeObserver {

    private static final int NEAREST = 3;
    private static final int DAYS_AROUND = 3;

    private final Horizon horizon;
    private final FreeDays free;
    private final Consumer<LocalDate> onNoTime;
    private final Runnable onChoice;
    private final MonthPicker month;
    private final StartPicker starts;
    public final Button soonest = new Button("", _ -> chooseSoonest());
    private final Span when = new Span();
    final Button other = new Button("", _ -> open(true));
    private final Div found = new Div(when, other);
    private Optional<Offer> first = Optional.empty();

    /// @param onNoTime is told which day was asked for in vain
    /// @param onChoice is told that a start is chosen, or none any more
    public StartFinder(
            FreeDays free, Horizon horizon, Consumer<LocalDate> onNoTime, Runnable onChoice) {
        this.free = free;
        this.horizon = horizon;
        this.onNoTime = onNoTime;
        this.onChoice = onChoice;
        this.starts = new StartPicker(horizon.zone(), true, this::told);
        this.month = new MonthPicker(horizon, this::openIn, this::showDay);
        soonest.setId("soonest");
        soonest.addThemeVariants(ButtonVariant.PRIMARY);
        soonest.addClassName("wide");
        other.setId("other-time");
        when.addClassName("choice-name");
        found.addClassName("chosen-start");
        addClassName("stack");
        add(soonest, month, starts, found);
        open(true);
    }

    public Optional<Instant> chosen() {
        return starts.chosen();
    }

    /// Asks what is free by now: shows the first day that has time, and chooses nothing.
    public void restart() {
        first = firstOffer();
        starts.forget();
        first.map(Offer::start).map(this::dateOf).ifPresentOrElse(month::choose, this::showNone);
    }

    /// Once a start is chosen, the others are out of the way.
    private void told() {
        open(starts.chosen().isEmpty());
        onChoice.run();
    }

    private void open(boolean isOpen) {
        soonest.setVisible(isOpen && first.isPresent());
        month.setVisible(isOpen);
        starts.setVisible(isOpen);
        found.setVisible(!isOpen);
        starts.chosen().ifPresent(at -> found.setId("chosen-start-" + at.getEpochSecond()));
        label();
    }

    private void showNone() {
        starts.show(List.of());
        month.show(YearMonth.from(horizon.today()));
        onNoTime.accept(horizon.today());
    }

    /// Asks again for the day, and chooses this start if it is still there.
    public void choose(Instant start) {
        starts.wish(start);
        month.choose(dateOf(start));
    }

    /// Asks again for its day, and chooses nothing.
    public void lose(Instant start) {
        starts.forget();
        month.choose(dateOf(start));
    }

    private void chooseSoonest() {
        first = firstOffer();
        first.map(Offer::start).ifPresentOrElse(this::choose, this::restart);
    }

    /// Free starts as near to one that is not free as there are, by time.
    public List<Instant> nearest(Instant lost) {
        var date = dateOf(lost);
        return offers(date.minusDays(DAYS_AROUND), date.plusDays(DAYS_AROUND))
                .map(Offer::start)
                .sorted(Comparator.comparing(start -> Duration.between(lost, start).abs()))
                .limit(NEAREST)
                .sorted()
                .toList();
    }

    private Optional<Offer> firstOffer() {
        return Stream.iterate(
                        horizon.today(),
                        from -> !from.isAfter(horizon.lastDay()),
                        from -> from.plusDays(ShowFreeStarts.MOST_DAYS))
                .flatMap(
                        from -> offers(from, from.plusDays(ShowFreeStarts.MOST_DAYS - 1L)).limit(1))
                .findFirst();
    }

    private Set<LocalDate> openIn(YearMonth shown) {
        return days(shown.atDay(1), shown.atEndOfMonth())
                .filter(day -> !day.offers().isEmpty())
                .map(DayOffers::date)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void showDay(LocalDate date) {
        var offers = offers(date, date).toList();
        starts.show(offers);
        if (offers.isEmpty()) {
            onNoTime.accept(date);
        }
    }

    private Stream<Offer> offers(LocalDate from, LocalDate to) {
        return days(from, to).map(DayOffers::offers).flatMap(List::stream);
    }

    /// Of these only those that can be booked at all.
    private Stream<DayOffers> days(LocalDate from, LocalDate to) {
        var begin = from.isBefore(horizon.today()) ? horizon.today() : from;
        var end = to.isAfter(horizon.lastDay()) ? horizon.lastDay() : to;
        return end.isBefore(begin)
                ? Stream.empty()
                : free.between(begin, end).map(FreeStarts::days).stream().flatMap(List::stream);
    }

    private LocalDate dateOf(Instant start) {
        return LocalDate.ofInstant(start, horizon.zone());
    }

    private void label() {
        var wording = Wording.in(getLocale());
        first.map(offer -> wording.dateTime(offer.start(), horizon.zone()))
                .map(when -> getTranslation("picker.soonest", when))
                .ifPresent(soonest::setText);
        starts.chosen().map(at -> wording.dateTime(at, horizon.zone())).ifPresent(when::setText);
        other.setText(getTranslation("picker.other-time"));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        label();
    }
}
