package kz.localbusiness.web.booking;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import kz.localbusiness.application.payment.ShowMyPayment;
import kz.localbusiness.domain.booking.LinkDecision.LinkExpired;
import kz.localbusiness.domain.booking.LinkDecision.LinkInvalid;
import kz.localbusiness.domain.booking.LinkDecision.Opened;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.web.layout.MainLayout;
import kz.localbusiness.web.layout.ProfileCard;

/// Where a client looks after an appointment. Opening the link changes nothing.
@AnonymousAllowed
@StyleSheet("context://manage.css")
@Route(value = BookingNavigation.MANAGE, layout = MainLayout.class)
class ManageAppointmentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ManageLinkCheck links;
    private final ManagePorts ports;

    ManageAppointmentView(ManageLinkCheck links, ManagePorts ports) {
        this.links = links;
        this.ports = ports;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var parameters = event.getRouteParameters();
        var token = parameters.get(BookingNavigation.TOKEN).orElse("");
        switch (links.check(parameters.get(BookingNavigation.SLUG).orElse(""), token)) {
            case Opened(var link) -> show(new MyLink(link, new ManageToken(token)));
            case LinkExpired _ -> add(new LinkProblem("booking.link-expired."));
            case LinkInvalid _ -> add(new LinkProblem("booking.link-invalid."));
        }
    }

    private void show(MyLink link) {
        ports.show()
                .show(link.query())
                .ifPresentOrElse(
                        mine -> add(new ManagePanel(link, mine, ports)), () -> showPayment(link));
    }

    /// A visit that is booked once it is paid for.
    private void showPayment(MyLink link) {
        var query = new ShowMyPayment.Query(link.business(), link.appointment(), link.token());
        var payment = ports.pay().show().show(query).charge();
        var page = ports.pages().of(link.business());
        if (payment.isPresent() && page.isPresent()) {
            var business = page.get().business();
            var panel =
                    new PayPanel(link, payment.get(), business, ports.pay(), () -> replace(link));
            add(new ProfileCard(business), panel);
        } else {
            showOffer(link);
        }
    }

    private void replace(MyLink link) {
        removeAll();
        show(link);
    }

    private void showOffer(MyLink link) {
        ports.offer()
                .show(link.offer())
                .flatMap(entry ->
                        ports.pages()
                                .of(link.business())
                                .map(page -> new OfferPanel(link, entry, page, ports)))
                .ifPresentOrElse(this::add, () -> add(new LinkProblem("client.link-replaced.")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("booking.your-appointment");
    }
}
