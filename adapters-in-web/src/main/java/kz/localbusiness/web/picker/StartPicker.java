package kz.localbusiness.web.picker;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.localbusiness.domain.booking.Offer;
import kz.localbusiness.web.text.Wording;

/// The free starts of one day, by part of the day.
final class StartPicker extends Div implements LocaleChangeObserver {

    private static final int BEST = 3;

    private final ZoneId zone;
    private final Runnable onChoice;
    private final boolean bestFirst;
    private List<Instant> best = List.of();
    private List<Instant> offered = List.of();
    private Optional<Instant> chosen = Optional.empty();

    /// @param bestFirst whether those that suit the business best come before all
    StartPicker(ZoneId zone, boolean bestFirst, Runnable onChoice) {
        this.zone = zone;
        this.bestFirst = bestFirst;
        this.onChoice = onChoice;
        addClassNames("stack", "starts");
    }

    void show(List<Offer> starts) {
        offered = starts.stream().map(Offer::start).toList();
        best = starts.stream().sorted(Offer.BEST_FIRST).limit(BEST).map(Offer::start).toList();
        chosen = chosen.filter(offered::contains);
        render();
        onChoice.run();
    }

    void forget() {
        chosen = Optional.empty();
    }

    /// Chosen once it is shown, if it is.
    void wish(Instant start) {
        chosen = Optional.of(start);
    }

    Optional<Instant> chosen() {
        return chosen;
    }

    private void render() {
        removeAll();
        if (bestFirst && offered.size() > BEST) {
            render(getTranslation("picker.best"), best, "best-");
        }
        Stream.of(PartOfDay.values()).forEach(this::render);
    }

    private void render(PartOfDay part) {
        var starts = offered.stream().filter(start -> part.includes(start, zone)).toList();
        if (!starts.isEmpty()) {
            render(getTranslation(part.key()), starts, "start-");
        }
    }

    private void render(String name, List<Instant> starts, String id) {
        add(new Div(new H3(name), choices(name, starts, id)));
    }

    private Choices<Instant> choices(String name, List<Instant> starts, String id) {
        var wording = Wording.in(getLocale());
        var choices = new Choices<>(this::choose);
        choices.setAriaLabel(name);
        chosen.ifPresent(choices::select);
        for (var start : starts) {
            var time = wording.time(start, zone);
            choices.offer(start, id + start.getEpochSecond(), new Span(time));
        }
        return choices;
    }

    private void choose(Instant start) {
        chosen = Optional.of(start);
        render();
        onChoice.run();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        render();
    }
}
