package kz.localbusiness.web.booking;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.booking.ShowFreeStarts.DayStarts;
import kz.localbusiness.application.booking.ShowFreeStarts.FreeStarts;
import kz.localbusiness.domain.business.BookingPolicy;

/// A day, then a start on it; only what is free is shown. Two weeks at first, more on request.
final class WhenPicker extends Div implements LocaleChangeObserver {

    private static final int DAYS_AT_A_TIME = 14;

    private final FreeDays free;
    private final LocalDate today;
    private final DayPicker days;
    private final StartPicker starts;
    private final Paragraph none = new Paragraph();
    private final NativeButton more = new NativeButton("", _ -> showMore());
    private int daysShown = DAYS_AT_A_TIME;

    WhenPicker(FreeDays free, ZoneId zone, LocalDate today, Runnable onChoice) {
        this.free = free;
        this.today = today;
        this.starts = new StartPicker(zone, onChoice);
        this.days = new DayPicker(starts::show);
        more.setId("more-days");
        more.addClassName("choice");
        none.addClassName("quiet");
        none.setId("no-free-starts");
        addClassName("stack");
        add(days, none, more, starts);
    }

    Optional<Instant> chosen() {
        return starts.chosen();
    }

    /// Asks again what is free; keeps the day, and the start if it is still there.
    void refresh() {
        var lastDay = today.plusDays(BookingPolicy.STANDARD.window().horizonDays());
        var to = today.plusDays(daysShown - 1L);
        var offered = free.between(today, to.isAfter(lastDay) ? lastDay : to);
        var open = open(offered);
        none.setVisible(open.isEmpty());
        more.setVisible(to.isBefore(lastDay));
        days.show(open);
    }

    private static List<DayStarts> open(Optional<FreeStarts> offered) {
        return offered.map(FreeStarts::days).orElse(List.of()).stream()
                .filter(day -> !day.starts().isEmpty())
                .toList();
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
    interface FreeDays {

        Optional<FreeStarts> between(LocalDate from, LocalDate to);
    }
}
