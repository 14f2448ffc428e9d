package kz.localbusiness.web.clients;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
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
import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.application.client.ListAlike;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.web.business.OwnBusiness;
import kz.localbusiness.web.layout.AdminLayout;
import kz.localbusiness.web.layout.Toast;
import org.jspecify.annotations.Nullable;

/// Everybody who may be written down twice, and the way to make one card of two.
@Route(value = ClientsNavigation.ALIKE, layout = AdminLayout.class)
@RolesAllowed({"OWNER", "MANAGER"})
@StyleSheet("context://owner.css")
@StyleSheet("context://clients.css")
class ListAlikeView extends Div
        implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final ClientsPorts ports;
    private final OwnBusiness ownBusiness;
    private final Anchor back = new Anchor();
    private final H1 title = new H1();
    private final Paragraph hint = new Paragraph();
    final Paragraph empty = new Paragraph();
    final Div groups = new Div();
    final Button more = new Button("", _ -> more());
    private @Nullable Business business;
    private String next = "";

    ListAlikeView(ClientsPorts ports, OwnBusiness ownBusiness) {
        this.ports = ports;
        this.ownBusiness = ownBusiness;
        addClassNames("owner", "narrow", "clients");
        back.addClassName("client-back");
        hint.addClassName("quiet");
        empty.addClassName("quiet");
        empty.getElement().setAttribute("role", "status");
        groups.addClassName("stack");
        more.setId("more-clients");
        add(back, title, hint, empty, groups, more);
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
                            back.setHref("/" + ClientsNavigation.list(own.slug()));
                            look();
                        },
                        () -> event.rerouteToError(NotFoundException.class));
    }

    private void look() {
        groups.removeAll();
        next = "";
        more();
    }

    private void more() {
        var where = business;
        if (where == null) {
            return;
        }
        var page = ports.alike().list(new ListAlike.Query(where.id(), next));
        page.groups().forEach(group -> groups.add(new AlikeGroup(group, acts(where, group))));
        next = page.next();
        more.setVisible(!next.isEmpty());
        empty.setVisible(groups.getChildren().findAny().isEmpty() && next.isEmpty());
    }

    private ClientActs acts(Business where, ListAlike.Group group) {
        return new ClientActs(where, ports, group.kept().id(), this::again);
    }

    private void again(String word) {
        look();
        Toast.show(UI.getCurrent(), getTranslation(word));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("clients.alike-title");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        back.setText(getTranslation("clients.back"));
        title.setText(getPageTitle());
        hint.setText(getTranslation("clients.alike-hint"));
        empty.setText(getTranslation("clients.alike-nobody"));
        more.setText(getTranslation("clients.more"));
    }
}
