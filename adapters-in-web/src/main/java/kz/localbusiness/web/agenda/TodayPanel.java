package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import kz.localbusiness.application.booking.ShowToday.Gap;
import kz.localbusiness.application.booking.ShowToday.Today;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.Worry;
import kz.localbusiness.domain.booking.Worry.BankRefuses;
import kz.localbusiness.domain.booking.Worry.MessagesWait;
import kz.localbusiness.domain.booking.Worry.MoneyWaits;
import kz.localbusiness.domain.booking.Worry.NeverBooked;
import kz.localbusiness.domain.booking.Worry.NobodyWorks;
import kz.localbusiness.domain.booking.Worry.NothingOffered;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.web.text.Wording;
import org.jspecify.annotations.Nullable;

/// What the day begins with: who is next, what waits, what can still be sold, what goes wrong.
final class TodayPanel extends Section implements LocaleChangeObserver {

    private final AppointmentActions actions;
    private final Today today;
    private final @Nullable Consumer<Gap> sell;

    /// @param sell books into a gap; null for those who may not
    TodayPanel(AppointmentActions actions, Today today, @Nullable Consumer<Gap> sell) {
        this.actions = actions;
        this.today = today;
        this.sell = sell;
        setId("today");
        addClassName("today");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        var wording = Wording.in(event.getLocale());
        today.worries().forEach(worry -> add(worry(worry, wording)));
        add(next(wording));
        if (today.requests() > 0) {
            add(requests());
        }
        if (today.unpaid().visits() > 0) {
            add(unpaid(wording));
        }
        if (!today.gaps().isEmpty()) {
            add(gaps(wording));
        }
    }

    private Component next(Wording wording) {
        var fact = fact("next", "agenda.next-visit");
        today.next()
                .ifPresentOrElse(
                        visit -> fact.add(open(visit, wording)),
                        () -> fact.add(new Span(getTranslation("agenda.nobody-next"))));
        return fact;
    }

    private Component open(Appointment visit, Wording wording) {
        var what = visit.offering().name();
        var time = wording.time(visit.slot().start(), today.day().zone());
        var open =
                new NativeButton(
                        "%s · %s · %s".formatted(time, visit.client().name(), what),
                        _ -> actions.open(visit));
        open.setId("next-visit");
        open.addClassNames("as-link", "strong");
        var whole = new Div(open, new Span(countdown(visit, wording)));
        whole.addClassNames("row");
        return whole;
    }

    private String countdown(Appointment visit, Wording wording) {
        var left = Duration.between(today.now(), visit.slot().start());
        var minutes = Duration.ofMinutes(Math.max(1, left.abs().toMinutes()));
        return left.isNegative()
                ? getTranslation("agenda.late-by", wording.duration(minutes))
                : getTranslation("agenda.in", wording.duration(minutes));
    }

    /// Who only sees what is their own has no inbox to go to.
    private Component requests() {
        var waiting = getTranslation("agenda.waiting", today.requests());
        var way =
                actions.runsTheDay()
                        ? new Anchor("/" + AgendaNavigation.requests(slug()), waiting)
                        : new Span(waiting);
        way.setId("to-requests");
        way.addClassNames("badge", "requested");
        return way;
    }

    private Component unpaid(Wording wording) {
        var unpaid = today.unpaid();
        var told = getTranslation("agenda.unpaid", unpaid.visits(), wording.money(unpaid.owed()));
        var way = new Anchor("/" + AgendaNavigation.unpaid(slug()), told);
        way.setId("to-unpaid");
        way.addClassName("badge");
        return way;
    }

    private Component gaps(Wording wording) {
        var list = new Div();
        list.addClassName("choices");
        today.gaps().forEach(gap -> list.add(gap(gap, wording)));
        var fact = fact("gaps", "agenda.gaps");
        fact.add(list);
        return fact;
    }

    private Component gap(Gap gap, Wording wording) {
        var text =
                "%s · %s"
                        .formatted(
                                wording.span(gap.time(), today.day().zone()), gap.member().name());
        if (sell == null) {
            var shown = new Span(text);
            shown.addClassName("choice");
            return shown;
        }
        var way = sell;
        var button = new NativeButton(text, _ -> way.accept(gap));
        button.addClassName("choice");
        return button;
    }

    private Div fact(String name, String key) {
        var fact = new Div(new H2(getTranslation(key)));
        fact.addClassNames("today-" + name, "stack", "tight");
        return fact;
    }

    private Component worry(Worry worry, Wording wording) {
        var told =
                switch (worry) {
                    case NothingOffered() -> getTranslation("agenda.nothing-offered");
                    case NobodyWorks(var from, var to) ->
                            getTranslation("agenda.nobody-works", wording.days(from, to));
                    case NeverBooked(var member) ->
                            getTranslation("agenda.never-booked", member.name());
                    case MessagesWait(var messages) ->
                            getTranslation("agenda.messages-wait", messages);
                    case MoneyWaits(var refunds, var sum) ->
                            getTranslation("agenda.money-waits", refunds, wording.money(sum));
                    case BankRefuses() -> getTranslation("agenda.bank-refuses");
                };
        var line = new Div(new Span(told));
        remedy(worry)
                .map(path -> new Anchor(path, getTranslation("agenda.mend")))
                .ifPresent(line::add);
        line.addClassNames("notice", "row", "between");
        return line;
    }

    /// Where it is mended; empty for what is not in the owner's hands.
    private Optional<String> remedy(Worry worry) {
        return switch (worry) {
            case NothingOffered() -> Optional.of(part("services"));
            case NobodyWorks _ -> Optional.of(part("settings/hours"));
            case NeverBooked _ -> Optional.of(part("staff"));
            case MessagesWait _ -> Optional.empty();
            case MoneyWaits _, BankRefuses() -> Optional.of(part("settings/payment"));
        };
    }

    private String part(String path) {
        return "/%s/admin/%s".formatted(slug().value(), path);
    }

    private Slug slug() {
        return actions.business().slug();
    }
}
