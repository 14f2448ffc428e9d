package kz.localbusiness.web.client;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import kz.localbusiness.application.booking.ShowMyPeople.Person;
import kz.localbusiness.web.picker.Choices;

/// Whose bookings are looked at, where several people share the phone.
final class PeopleFilter extends Div implements LocaleChangeObserver {

    private final List<Person> people;
    private final Choices<Optional<Person>> choices;

    PeopleFilter(List<Person> people, Consumer<Predicate<BookingCard>> onChoice) {
        this.people = people;
        this.choices =
                new Choices<>(one ->
                        onChoice.accept(
                                card -> one.map(Person::name).stream().allMatch(card::isOf)));
        choices.select(Optional.empty());
        setId("people-filter");
        add(choices);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        choices.setAriaLabel(getTranslation("client.whose"));
        choices.clear();
        var all = new Span(getTranslation("client.everybody"));
        choices.offer(Optional.empty(), "whose-all", all);
        people.forEach(one ->
                choices.offer(
                        Optional.of(one), "whose-" + people.indexOf(one), new Span(one.name())));
    }
}
