package kz.localbusiness.web.picker;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.function.Consumer;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.web.text.Wording;

/// What the business offers, with duration and price.
public final class ServicePicker extends Div implements LocaleChangeObserver {

    private final List<Offering> offerings;
    private final Choices<Offering> choices;

    public ServicePicker(List<Offering> offerings, Consumer<Offering> onChoice) {
        this.offerings = offerings;
        this.choices = new Choices<>(onChoice);
        choices.addClassName("services");
        add(choices);
    }

    public void choose(Offering offering) {
        choices.choose(offering);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var wording = Wording.in(event.getLocale());
        choices.setAriaLabel(getTranslation("booking.pick-service"));
        choices.clear();
        offerings.forEach(offering -> offer(offering, wording));
    }

    private void offer(Offering offering, Wording wording) {
        choices.offer(
                offering,
                "service-" + offering.id().value(),
                part("choice-name", offering.name()),
                part("choice-price", wording.money(offering.price())),
                part("choice-description", offering.description()),
                part("choice-duration", howLong(offering, wording)));
    }

    private String howLong(Offering offering, Wording wording) {
        var length = wording.duration(offering.duration());
        var seats = offering.delivery().capacity();
        return offering.delivery().isGroup()
                ? "%s · %s".formatted(length, getTranslation("booking.group", seats))
                : length;
    }

    private static Span part(String className, String text) {
        var part = new Span(text);
        part.addClassName(className);
        return part;
    }
}
