package kz.localbusiness.web.client;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.booking.ShowMyBookings;
import kz.localbusiness.application.booking.ShowMyBookings.NoVerifiedPhone;
import kz.localbusiness.application.booking.ShowMyBookings.Page;
import kz.localbusiness.application.booking.ShowMyBookings.Period;
import kz.localbusiness.application.booking.ShowMyBookings.Query;
import kz.localbusiness.application.booking.ShowMyPeople;
import kz.localbusiness.application.booking.ShowMyPeople.Household;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.web.OpenBusinesses;
import kz.localbusiness.web.browser.BrowserMessages;
import kz.localbusiness.web.browser.BrowserPorts;
import kz.localbusiness.web.layout.MainLayout;

/// The bookings of the phone number that the signed-in client has proven to have.
@RolesAllowed("CLIENT")
@Route(value = ClientNavigation.MINE, layout = MainLayout.class)
class MyBookingsView extends Div
        implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final OpenBusinesses openBusinesses;
    private final ShowMyBookings showMyBookings;
    private final ShowMyPeople showMyPeople;
    private final AccountPorts ports;
    private final MyDataPorts data;
    private final BrowserPorts browser;
    private final H1 title = new H1();
    private final Anchor again = new Anchor();

    MyBookingsView(
            OpenBusinesses openBusinesses,
            ShowMyBookings showMyBookings,
            ShowMyPeople showMyPeople,
            AccountPorts ports,
            MyDataPorts data,
            BrowserPorts browser) {
        this.openBusinesses = openBusinesses;
        this.showMyBookings = showMyBookings;
        this.showMyPeople = showMyPeople;
        this.ports = ports;
        this.data = data;
        this.browser = browser;
        addClassName("stack");
        again.setId("book-again");
        again.addClassNames("link-button", "primary");
        again.setRouterIgnore(true);
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
        again.setHref(ClientNavigation.page(business.slug()));
        add(title, again);
        var id = business.id();
        switch (showMyBookings.show(new Query(id, Period.UPCOMING, ""))) {
            case NoVerifiedPhone() -> add(new VerifyPhonePanel(id, ports));
            case Page ahead -> {
                var upcoming = list("client.upcoming.", id, Period.UPCOMING, ahead);
                var past = list("client.past.", id, Period.PAST, page(id, Period.PAST, ""));
                filter(id, List.of(upcoming, past)).ifPresent(this::add);
                add(upcoming, past);
                BrowserMessages.of(id, null, browser)
                        .map(BrowserMessages::asCard)
                        .ifPresent(this::add);
                add(new MyDataPanel(business, data));
            }
        }
    }

    private Optional<PeopleFilter> filter(BusinessId business, List<BookingList> lists) {
        return showMyPeople
                .show(new ShowMyPeople.Query(business))
                .map(Household::people)
                .filter(people -> people.size() > 1)
                .map(people ->
                        new PeopleFilter(people, some -> lists.forEach(list -> list.show(some))));
    }

    private BookingList list(String key, BusinessId business, Period period, Page first) {
        return new BookingList(key, first, after -> page(business, period, after));
    }

    private Page page(BusinessId business, Period period, String after) {
        return switch (showMyBookings.show(new Query(business, period, after))) {
            case Page page -> page;
            case NoVerifiedPhone() -> Page.EMPTY;
        };
    }

    @Override
    public String getPageTitle() {
        return getTranslation("client.my-bookings");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation("client.my-bookings"));
        again.setText(getTranslation("client.book-again"));
    }
}
