package kz.localbusiness.web.catalog;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import kz.localbusiness.application.catalog.ArchiveOffering;
import kz.localbusiness.application.catalog.ArrangeServices;
import kz.localbusiness.application.catalog.RestoreOffering;
import kz.localbusiness.application.catalog.ShowCatalogue;
import kz.localbusiness.application.staff.ShowPeople;
import kz.localbusiness.application.staff.ShowPeople.People;
import kz.localbusiness.domain.catalog.ArrangementDecision.Arranged;
import kz.localbusiness.domain.catalog.ArrangementDecision.UnknownOfferings;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingDecision.CatalogueFull;
import kz.localbusiness.domain.catalog.OfferingDecision.Saved;
import kz.localbusiness.domain.catalog.OfferingDecision.UnknownResources;
import kz.localbusiness.domain.catalog.OfferingDecision.UnknownStaff;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.web.business.OwnBusiness;
import kz.localbusiness.web.form.Notice;
import kz.localbusiness.web.layout.AdminLayout;
import kz.localbusiness.web.layout.UndoToast;
import org.jspecify.annotations.Nullable;

/// Everything that is offered, by category and in the order in which clients read it.
@Route(value = CatalogNavigation.SERVICES, layout = AdminLayout.class)
@RolesAllowed({"OWNER", "MANAGER"})
@StyleSheet("context://owner.css")
@StyleSheet("context://catalog.css")
class ListServicesView extends Div
        implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle, ServiceActs {

    private final CatalogPorts ports;
    private final OwnBusiness ownBusiness;
    private @Nullable People people;
    private final H1 title = new H1();
    final Anchor add = new Anchor();
    private final Paragraph hint = new Paragraph();
    final Notice notice = new Notice();
    final Div shelves = new Div();
    final ArchivedServices archived = new ArchivedServices(this::restore);

    ListServicesView(CatalogPorts ports, OwnBusiness ownBusiness) {
        this.ports = ports;
        this.ownBusiness = ownBusiness;
        addClassNames("owner", "narrow");
        add.setId("service-add");
        add.addClassNames("link-button", "primary");
        add.getElement().setAttribute("router-link", true);
        hint.addClassName("quiet");
        shelves.addClassName("stack");
        var head = new Div(title, add);
        head.addClassNames("row", "between");
        add(head, hint, notice, shelves, archived);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ownBusiness
                .ofCaller()
                .ifPresentOrElse(this::enter, () -> event.rerouteToError(NotFoundException.class));
    }

    private void enter(BusinessId business) {
        var found = ports.people().show(new ShowPeople.Query(business));
        people = found;
        add.setHref("/" + CatalogNavigation.newService(found.business().slug()));
        reload();
    }

    private void reload() {
        var of = people;
        if (of == null) {
            return;
        }
        var catalogue = ports.catalogue().show(new ShowCatalogue.Query(of.business().id()));
        var order = Order.of(catalogue.shelves());
        var slug = of.business().slug();
        shelves.removeAll();
        catalogue
                .shelves()
                .forEach(one -> shelves.add(new ShelfCard(one, slug, of.serving(), order, this)));
        archived.show(catalogue.archived());
        hint.setText(getTranslation(order.sections().isEmpty() ? "catalog.none" : "catalog.hint"));
    }

    private BusinessId business() {
        return ownBusiness.ofCaller().orElseThrow();
    }

    @Override
    public void arrange(Order order) {
        notice.clear();
        var command = new ArrangeServices.Command(business(), order.sections());
        switch (ports.arrange().arrange(command)) {
            case Arranged _ -> {}
            case UnknownOfferings _ -> notice.warn("catalog.changed-elsewhere");
        }
        reload();
    }

    @Override
    public void archive(Offering offering) {
        ports.archive().archive(new ArchiveOffering.Command(business(), offering.id()));
        reload();
        UndoToast.show(
                UI.getCurrent(),
                getTranslation("catalog.was-archived", offering.name()),
                getTranslation("catalog.undo"),
                () -> restore(offering));
    }

    @Override
    public void restore(Offering offering) {
        notice.clear();
        var command = new RestoreOffering.Command(business(), offering.id());
        ports.restore()
                .restore(command)
                .ifPresent(decision -> {
                    switch (decision) {
                        case Saved _, UnknownStaff _, UnknownResources _ -> {}
                        case CatalogueFull _ -> notice.warn("catalog.full");
                    }
                });
        reload();
    }

    /// For tests and for readers: the rows from the first to the last.
    List<ServiceRow> rows() {
        return shelves.getChildren()
                .map(ShelfCard.class::cast)
                .flatMap(card -> card.rows.stream())
                .toList();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalog.title");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getPageTitle());
        add.setText(getTranslation("catalog.add"));
        reload();
    }
}
