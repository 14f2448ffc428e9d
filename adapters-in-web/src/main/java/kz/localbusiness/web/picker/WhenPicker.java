package kz.localbusiness.web.picker;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.localbusiness.application.booking.ShowFreeStarts;
import kz.localbusiness.application.booking.ShowFreeStarts.FreeStarts;
import kz.localbusiness.domain.booking.DayOffers;

/// A day, then a start on it; only what is free is shown. Two weeks at first, more on request.
public final class WhenPicker extends Div implements LocaleChangeObserver {

    private static final int DAYS_AT_A_TIME = 14;

    private final Horizon horizon;
    private final FreeDays free;
    private final DayPicker days;
    private final StartPicker starts;
    private final Paragraph none = new Paragraph();
    private final NativeButton more = new NativeButton("", _ -> showMore());
    private int daysShown = DAYS_AT_A_TIME;

    public WhenPicker(FreeDays free, Horizon horizon, Runnable onChoice) {
        this(free, horizon, false, onChoice);
    }

    /// For those whose time it is: the starts that leave the least of it unsold come first.
    public static WhenPicker bestFirst(FreeDays free, Horizon horizon, Runnable onChoice) {
        return new WhenPicker(free, horizon, true, onChoice);
    }

    private WhenPicker(FreeDays free, Horizon horizon, boolean bestFirst, Runnable onChoice) {
        this.free = free;
        this.horizon = horizon;
        this.starts = new StartPicker(horizon.zone(), bestFirst, onChoice);
        this.days = new DayPicker(starts::show);
        more.setId("more-days");
        more.addClassName("choice");
        none.addClassName("quiet");
        none.setId("no-free-starts");
        addClassName("stack");
        add(days, none, more, starts);
    }

    public Optional<Instant> chosen() {
        return starts.chosen();
    }

    /// Asks again what is free; keeps the day, and the start if it is still there.
    public void refresh() {
        var lastDay = horizon.lastDay();
        var to = horizon.today().plusDays(daysShown - 1L);
        var open = open(earlier(to, lastDay));
        none.setVisible(open.isEmpty());
        more.setVisible(to.isBefore(lastDay));
        days.show(open);
    }

    private List<DayOffers> open(LocalDate to) {
        return Stream.iterate(
                        horizon.today(),
                        from -> !from.isAfter(to),
                        from -> from.plusDays(ShowFreeStarts.MOST_DAYS))
                .map(from -> free.between(from, earlier(lastAsked(from), to)))
                .flatMap(Optional::stream)
                .flatMap(offered -> offered.days().stream())
                .filter(day -> !day.offers().isEmpty())
                .toList();
    }

    private static LocalDate lastAsked(LocalDate from) {
        return from.plusDays(ShowFreeStarts.MOST_DAYS - 1L);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private void showMore() {
        daysShown += DAYS_AT_A_TIME;
        refresh();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        none.setText(getTranslation("booking.no-free-starts"));
        more.setText(getTranslation("booking.more-days"));
    }

    /// What is free from one date to another, both included; empty when nothing can be booked.
    @FunctionalInterface
    public interface FreeDays {

        Optional<FreeStarts> between(LocalDate from, LocalDate to);
    }
}
