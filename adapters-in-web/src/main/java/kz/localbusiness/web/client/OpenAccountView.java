package kz.localbusiness.web.client;

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
import com.vaadin.flow.server.auth.AnonymousAllowed;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.web.OpenBusinesses;
import kz.localbusiness.web.layout.MainLayout;

/// The door to a client's own bookings: sign in, or get an account or a new password first.
@AnonymousAllowed
@Route(value = ClientNavigation.ACCOUNT, layout = MainLayout.class)
class OpenAccountView extends Div
        implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final OpenBusinesses openBusinesses;
    private final AccountPorts ports;
    private final H1 title = new H1();
    private final Paragraph help = new Paragraph();
    private final Anchor back = new Anchor();

    OpenAccountView(OpenBusinesses openBusinesses, AccountPorts ports) {
        this.openBusinesses = openBusinesses;
        this.ports = ports;
        addClassName("stack");
        back.setRouterIgnore(true);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var page =
                event.getRouteParameters()
                        .get(ClientNavigation.SLUG)
                        .flatMap(openBusinesses::at)
                        .orElseThrow(NotFoundException::new);
        show(page.business());
    }

    private void show(Business business) {
        removeAll();
        back.setHref(ClientNavigation.page(business.slug()));
        back.setText(business.profile().name());
        var card = new Div(title, help, new AccountForm(business, ports));
        card.addClassName("card");
        add(back, card);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("client.my-bookings");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation("client.my-bookings"));
        help.setText(getTranslation("client.account-help"));
    }
}
