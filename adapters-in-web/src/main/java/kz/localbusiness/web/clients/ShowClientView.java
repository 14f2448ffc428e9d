package kz.localbusiness.web.clients;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.application.client.ShowClient;
import kz.localbusiness.application.client.ShowClient.ShownClient;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.client.ClientId;
import kz.localbusiness.web.business.OwnBusiness;
import kz.localbusiness.web.layout.AdminLayout;
import kz.localbusiness.web.layout.Toast;
import org.jspecify.annotations.Nullable;

/// One client: who they are, what they are worth, their visits, and what is noted of them.
@Route(value = ClientsNavigation.CLIENT, layout = AdminLayout.class)
@RolesAllowed({"OWNER", "MANAGER"})
@StyleSheet("context://owner.css")
@StyleSheet("context://clients.css")
class ShowClientView extends Div
        implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    /// Between a list of tabs and its tabs a screen reader wants nothing that could be focused.
    private static final String ONLY_TABS =
            """
            customElements.whenDefined('vaadin-tabs').then(() => this.querySelector('vaadin-tabs')
                .shadowRoot.querySelector('#scroll').removeAttribute('tabindex'))
            """;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final ClientsPorts ports;
    private final OwnBusiness ownBusiness;
    private final Anchor back = new Anchor();
    final Div content = new Div();
    private String called = "";

    ShowClientView(ClientsPorts ports, OwnBusiness ownBusiness) {
        this.ports = ports;
        this.ownBusiness = ownBusiness;
        addClassNames("owner", "narrow", "clients");
        back.addClassName("client-back");
        content.addClassName("stack");
        add(back, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var client = event.getRouteParameters().get("id").flatMap(ShowClientView::id);
        var business =
                ownBusiness
                        .ofCaller()
                        .flatMap(own -> ports.setup().show(new ShowSetup.Query(own)))
                        .map(ShowSetup.Setup::business)
                        .filter(own -> OwnBusiness.isNamedBy(event, own));
        var shown = business.flatMap(where -> client.flatMap(id -> shown(where, id)));
        if (business.isEmpty() || shown.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else {
            back.setHref("/" + ClientsNavigation.list(business.get().slug()));
            show(business.get(), shown.get());
        }
    }

    private static Optional<ClientId> id(String text) {
        return ID.matcher(text).matches()
                ? Optional.of(new ClientId(UUID.fromString(text)))
                : Optional.empty();
    }

    private Optional<ShownClient> shown(Business business, ClientId client) {
        return ports.show().show(new ShowClient.Query(business.id(), client));
    }

    private void show(Business business, ShownClient shown) {
        var card = shown.card();
        called = card.profile().name();
        var acts =
                new ClientActs(
                        business, ports, card.id(), word -> again(business, card.id(), word));
        var tabs = new TabSheet();
        tabs.addClassName("client-tabs");
        tabs.add(getTranslation("clients.overview"), new ClientOverview(shown, acts));
        tabs.add(getTranslation("clients.visits"), ClientVisitList.ofVisits(card, acts));
        tabs.add(getTranslation("clients.payments"), ClientVisitList.ofPayments(acts));
        tabs.add(getTranslation("clients.notes"), new ClientNotes(card, acts));
        tabs.getElement().executeJs(ONLY_TABS);
        content.removeAll();
        content.add(new ClientHeader(card, acts), tabs);
    }

    /// @param word key of what was done, null when nothing needs to be said
    private void again(Business business, ClientId client, @Nullable String word) {
        shown(business, client).ifPresent(shown -> show(business, shown));
        if (word != null) {
            Toast.show(UI.getCurrent(), getTranslation(word));
        }
    }

    @Override
    public String getPageTitle() {
        return called.isEmpty() ? getTranslation("clients.title") : called;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        back.setText(getTranslation("clients.back"));
    }
}
