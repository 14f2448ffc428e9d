package kz.localbusiness.web.booking;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.function.Consumer;
import kz.localbusiness.application.booking.ShowMyPeople.Person;
import kz.localbusiness.web.picker.Choices;

/// Those behind the signed-in client's phone, each one tap away.
final class KnownPeople extends Div implements LocaleChangeObserver {

    private final H3 heading = new H3();
    private final Choices<Person> choices;

    KnownPeople(List<Person> people, Consumer<Person> onChoice) {
        this.choices = new Choices<>(onChoice);
        setId("known-people");
        people.forEach(
                one -> choices.offer(one, "person-" + people.indexOf(one), new Span(one.name())));
        add(heading, choices);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heading.setText(getTranslation("booking.who-comes"));
        choices.setAriaLabel(getTranslation("booking.who-comes"));
    }
}
