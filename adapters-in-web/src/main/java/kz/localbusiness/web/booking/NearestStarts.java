package kz.localbusiness.web.booking;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import kz.localbusiness.web.picker.Choices;
import kz.localbusiness.web.text.Wording;

/// The free starts next to one that was lost, one tap away.
final class NearestStarts extends Div implements LocaleChangeObserver {

    private final ZoneId zone;
    private final Choices<Instant> choices;
    private List<Instant> starts = List.of();

    NearestStarts(ZoneId zone, Consumer<Instant> onChoice) {
        this.zone = zone;
        this.choices = new Choices<>(onChoice);
        setId("nearest-starts");
        add(choices);
        setVisible(false);
    }

    void show(List<Instant> nearest) {
        starts = List.copyOf(nearest);
        setVisible(!starts.isEmpty());
        choices.forget();
        label();
    }

    private void label() {
        var wording = Wording.in(getLocale());
        choices.clear();
        starts.forEach(start ->
                choices.offer(
                        start,
                        "nearest-" + start.getEpochSecond(),
                        new Span(wording.dateTime(start, zone))));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        choices.setAriaLabel(getTranslation("booking.nearest"));
        label();
    }
}
