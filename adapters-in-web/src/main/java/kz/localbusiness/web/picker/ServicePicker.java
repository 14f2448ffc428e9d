package kz.localbusiness.web.picker;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import kz.localbusiness.application.business.ShowBusinessPage.BusinessPage;
import kz.localbusiness.domain.catalog.Category;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;
import kz.localbusiness.web.text.Wording;

/// What the business offers, by category where clients choose, with duration and price.
public final class ServicePicker extends Div implements LocaleChangeObserver {

    private final List<Offering> offerings;
    private final List<Category> categories;
    private final List<StaffId> people;
    private final Choices<Offering> choices;
    private Predicate<Offering> shown = _ -> true;

    /// In this order, at the usual prices.
    public ServicePicker(List<Offering> offerings, Consumer<Offering> onChoice) {
        this(offerings, List.of(), List.of(), onChoice);
    }

    /// As clients read it.
    public ServicePicker(BusinessPage page, Consumer<Offering> onChoice) {
        var people = page.staff().stream().map(StaffMember::id).toList();
        this(page.offerings(), page.categories(), people, onChoice);
    }

    private ServicePicker(
            List<Offering> offerings,
            List<Category> categories,
            List<StaffId> people,
            Consumer<Offering> onChoice) {
        this.offerings = offerings;
        this.categories = categories;
        this.people = people;
        this.choices = new Choices<>(onChoice);
        choices.addClassName("services");
        add(choices);
    }

    public void choose(Offering offering) {
        choices.choose(offering);
    }

    /// Of all only these.
    public void show(Predicate<Offering> some) {
        shown = some;
        render();
    }

    public boolean isEmpty() {
        return choices.isEmpty();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        render();
    }

    private void render() {
        var wording = Wording.in(getLocale());
        choices.setAriaLabel(getTranslation("booking.pick-service"));
        choices.clear();
        var before = "";
        var some = offerings.stream().filter(shown).toList();
        for (var offering : some) {
            if (offering.equals(some.getFirst()) || !offering.category().equals(before)) {
                head(offering.category(), wording);
            }
            before = offering.category();
            offer(offering, wording);
        }
    }

    /// A business without categories shows none.
    private void head(String name, Wording wording) {
        categories.stream()
                .filter(one -> one.name().equals(name))
                .filter(one -> !one.isNone() || categories.size() > 1)
                .map(one ->
                        one.isNone()
                                ? getTranslation("booking.other-services")
                                : one.nameIn(wording.language()))
                .forEach(choices::head);
    }

    private void offer(Offering offering, Wording wording) {
        choices.offer(
                offering,
                "service-" + offering.id().value(),
                part("choice-name", offering.nameIn(wording.language())),
                part("choice-price", price(offering, wording)),
                part("choice-description", offering.descriptionIn(wording.language())),
                part("choice-duration", howLong(offering, wording)));
    }

    private String price(Offering offering, Wording wording) {
        var prices = offering.prices(people);
        var least = wording.money(prices.isEmpty() ? offering.price() : prices.getFirst());
        return prices.size() > 1 ? getTranslation("booking.price-from", least) : least;
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
