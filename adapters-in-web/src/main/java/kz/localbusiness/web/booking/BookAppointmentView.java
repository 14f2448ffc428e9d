package kz.localbusiness.web.booking;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import kz.localbusiness.application.business.ShowBusinessPage.BusinessPage;
import kz.localbusiness.web.OpenBusinesses;
import kz.localbusiness.web.layout.MainLayout;

/// The page of a business, where anyone books.
@AnonymousAllowed
@Route(value = BookingNavigation.PAGE, layout = MainLayout.class)
class BookAppointmentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final OpenBusinesses openBusinesses;
    private final BookingPorts ports;
    private String title = "";

    BookAppointmentView(OpenBusinesses openBusinesses, BookingPorts ports) {
        this.openBusinesses = openBusinesses;
        this.ports = ports;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get(BookingNavigation.SLUG).orElse("");
        openBusinesses.at(slug).ifPresentOrElse(this::show, () -> showNone(slug));
    }

    private void showNone(String slug) {
        removeAll();
        if (openBusinesses.isClosing(slug)) {
            var ending = new EndingCard();
            title = ending.title();
            add(ending);
            return;
        }
        if (!openBusinesses.isSuspended(slug)) {
            throw new NotFoundException();
        }
        var away = new SuspendedCard();
        title = away.title();
        add(away);
    }

    private void show(BusinessPage page) {
        removeAll();
        title = page.business().profile().name();
        var business = page.business();
        add(new BusinessCard(business.profile()), new MyBookingsLink(business.slug()));
        add(new BookingForm(page, ports));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
