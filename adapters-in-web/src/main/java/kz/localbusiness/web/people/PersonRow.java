package kz.localbusiness.web.people;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.function.Consumer;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.staff.StaffMember;
import kz.localbusiness.web.form.IconButton;
import kz.localbusiness.web.photo.Face;
import kz.localbusiness.web.text.Wording;

/// Somebody who serves, in the list.
final class PersonRow extends Div implements LocaleChangeObserver {

    final StaffMember member;
    private final long services;
    private final Span about = new Span();
    private final Span facts = new Span();
    final IconButton archive;

    PersonRow(
            StaffMember member,
            Face face,
            Slug slug,
            List<Offering> offered,
            Consumer<StaffMember> archived) {
        this.member = member;
        services =
                offered.stream()
                        .filter(one -> one.delivery().performers().include(member.id()))
                        .count();
        archive =
                new IconButton(
                        VaadinIcon.ARCHIVE,
                        "people.archive-of",
                        member.name(),
                        () -> archived.accept(member));
        addClassName("sortable");
        var name = new Anchor("/" + PeopleNavigation.person(slug, member.id()), member.name());
        name.addClassName("sortable-name");
        name.getElement().setAttribute("router-link", true);
        about.addClassName("pre-line");
        facts.addClassName(services == 0 ? "lacking" : "quiet");
        var told = new Div(name, about, facts);
        told.addClassNames("stack", "tight", "sortable-told");
        var buttons = new Div(archive);
        buttons.addClassName("sortable-buttons");
        add(face, told, buttons);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        about.setText(member.aboutIn(Wording.in(event.getLocale()).language()));
        about.setVisible(!about.getText().isEmpty());
        var hours =
                getTranslation(
                        member.schedule().weekly() == null
                                ? "people.hours-usual"
                                : "people.hours-own");
        facts.setText(
                services == 0
                        ? getTranslation("people.serves-nothing")
                        : "%s · %s".formatted(getTranslation("people.serves", services), hours));
    }
}
