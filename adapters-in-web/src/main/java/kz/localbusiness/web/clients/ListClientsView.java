package kz.localbusiness.web.clients;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
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
import java.util.Objects;
import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.application.client.ListClients;
import kz.localbusiness.application.client.ShowImport;
import kz.localbusiness.application.client.ShowImport.ShownImport;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.client.ClientId;
import kz.localbusiness.web.business.OwnBusiness;
import kz.localbusiness.web.layout.AdminLayout;
import kz.localbusiness.web.table.ClientList;
import kz.localbusiness.web.table.TableFormat;
import org.jspecify.annotations.Nullable;

/// Everybody whom the business knows; more of them are read when they are asked for.
@Route(value = ClientsNavigation.LIST, layout = AdminLayout.class)
@RolesAllowed({"OWNER", "MANAGER"})
@StyleSheet("context://owner.css")
@StyleSheet("context://clients.css")
class ListClientsView extends Div
        implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final ClientsPorts ports;
    private final OwnBusiness ownBusiness;
    private final H1 title = new H1();
    final ClientFilters filters = new ClientFilters(this::look);
    final Paragraph empty = new Paragraph();
    final Div clients = new Div();
    final Button more = new Button("", _ -> more());
    final Button add = new Button("", _ -> write());
    final ImportPanel progress = new ImportPanel(this::lastImport, this::look);
    final ClientsTools tools = new ClientsTools(this::bring, this::table);
    private @Nullable Business business;
    private String next = "";

    ListClientsView(ClientsPorts ports, OwnBusiness ownBusiness) {
        this.ports = ports;
        this.ownBusiness = ownBusiness;
        addClassNames("owner", "clients");
        add.setId("add-client");
        add.addThemeVariants(ButtonVariant.PRIMARY);
        more.setId("more-clients");
        clients.setId("clients");
        clients.addClassNames("client-list");
        empty.addClassName("quiet");
        empty.getElement().setAttribute("role", "status");
        var head = new Div(title, add);
        head.addClassNames("row", "between");
        add(head, progress, filters, empty, clients, more, tools);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ownBusiness
                .ofCaller()
                .flatMap(own -> ports.setup().show(new ShowSetup.Query(own)))
                .map(ShowSetup.Setup::business)
                .filter(own -> OwnBusiness.isNamedBy(event, own))
                .ifPresentOrElse(
                        own -> {
                            business = own;
                            tools.at(own.slug());
                            look();
                        },
                        () -> event.rerouteToError(NotFoundException.class));
    }

    private void look() {
        clients.removeAll();
        next = "";
        more();
    }

    private void more() {
        var where = business;
        if (where == null) {
            return;
        }
        var page = ports.list().list(query(next));
        page.clients().forEach(one -> clients.add(new ClientRow(one, where)));
        next = page.next();
        more.setVisible(!next.isEmpty());
        var isEmpty = clients.getChildren().findAny().isEmpty();
        clients.setVisible(!isEmpty);
        empty.setText(isEmpty ? getTranslation(filters.whyEmpty()) : "");
        empty.setVisible(isEmpty);
    }

    private ListClients.Query query(String after) {
        return new ListClients.Query(
                Objects.requireNonNull(business).id(),
                filters.filter(),
                filters.order(),
                filters.tag(),
                filters.text(),
                after);
    }

    private byte[] table(TableFormat format) {
        var zone = Objects.requireNonNull(business).zone();
        return new ClientList(ports.list(), zone).bytes(format, query(""));
    }

    private void bring() {
        if (business != null) {
            new ImportDialog(business, ports, this::begun, this::brought).open();
        }
    }

    private void begun() {
        title.scrollIntoView();
        progress.begun();
    }

    private void brought() {
        progress.look();
        look();
    }

    private @Nullable ShownImport lastImport() {
        var where = business;
        return where == null
                ? null
                : ports.progress().show(new ShowImport.Query(where.id())).orElse(null);
    }

    private void write() {
        var where = business;
        if (where != null) {
            var id = new ClientId(ports.ids().next());
            new ClientDialog(where, ports, id, null, this::open).open();
        }
    }

    private void open(ClientCard card) {
        var where = business;
        if (where != null) {
            UI.getCurrent().navigate(ClientsNavigation.client(where.slug(), card.id()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("clients.title");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getPageTitle());
        add.setText(getTranslation("clients.add"));
        more.setText(getTranslation("clients.more"));
        if (empty.isVisible()) {
            empty.setText(getTranslation(filters.whyEmpty()));
        }
    }
}
