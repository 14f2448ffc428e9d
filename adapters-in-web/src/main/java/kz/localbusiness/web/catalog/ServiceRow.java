package kz.localbusiness.web.catalog;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.staff.StaffMember;
import kz.localbusiness.web.form.IconButton;
import kz.localbusiness.web.form.Movable;
import kz.localbusiness.web.text.Wording;

/// A service in the list: opened by its name, moved by buttons or by the mouse.
final class ServiceRow extends Div implements LocaleChangeObserver {

    final Offering offering;
    private final List<StaffMember> people;
    private final Anchor name = new Anchor();
    private final Span facts = new Span();
    private final Span nobody = new Span();
    final IconButton up;
    final IconButton down;
    final IconButton archive;

    ServiceRow(
            Offering offering, Slug slug, List<StaffMember> people, Order order, ServiceActs acts) {
        this.offering = offering;
        this.people = people;
        var called = offering.name();
        var id = offering.id();
        up =
                new IconButton(
                        VaadinIcon.ARROW_UP,
                        "catalog.up",
                        called,
                        () -> acts.arrange(order.moved(id, -1)));
        down =
                new IconButton(
                        VaadinIcon.ARROW_DOWN,
                        "catalog.down",
                        called,
                        () -> acts.arrange(order.moved(id, 1)));
        archive =
                new IconButton(
                        VaadinIcon.ARCHIVE,
                        "catalog.archive",
                        called,
                        () -> acts.archive(offering));
        addClassName("sortable");
        name.addClassName("sortable-name");
        name.setHref("/" + CatalogNavigation.service(slug, id));
        name.getElement().setAttribute("router-link", true);
        facts.addClassName("quiet");
        nobody.addClassName("lacking");
        nobody.setVisible(isRenderedByNobody());
        var told = new Div(name, facts, nobody);
        told.addClassNames("stack", "tight", "sortable-told");
        var buttons = new Div(up, down, archive);
        buttons.addClassName("sortable-buttons");
        add(told, buttons);
        Movable.make(
                this,
                ServiceRow.class,
                dropped -> acts.arrange(order.before(dropped.offering.id(), id)));
    }

    private boolean isRenderedByNobody() {
        var performers = offering.delivery().performers();
        return people.stream().noneMatch(one -> performers.include(one.id()));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var wording = Wording.in(event.getLocale());
        name.setText(offering.nameIn(wording.language()));
        facts.setText(
                "%s · %s"
                        .formatted(
                                wording.duration(offering.duration()),
                                wording.money(offering.price())));
        nobody.setText(getTranslation("catalog.nobody"));
    }
}
