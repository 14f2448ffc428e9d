package kz.localbusiness.web.booking;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import kz.localbusiness.application.payment.ShowMyReceipts;
import kz.localbusiness.domain.booking.LinkDecision.LinkExpired;
import kz.localbusiness.domain.booking.LinkDecision.LinkInvalid;
import kz.localbusiness.domain.booking.LinkDecision.Opened;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.web.layout.MainLayout;
import kz.localbusiness.web.receipt.ReceiptList;
import kz.localbusiness.web.text.Translations;

/// What the client has paid for an appointment and got back.
@AnonymousAllowed
@StyleSheet("context://receipt.css")
@Route(value = BookingNavigation.RECEIPTS, layout = MainLayout.class)
class ShowMyReceiptsView extends Div
        implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final ManageLinkCheck links;
    private final ShowMyReceipts showMyReceipts;
    private final Translations translations;
    private final H1 title = new H1();

    ShowMyReceiptsView(
            ManageLinkCheck links, ShowMyReceipts showMyReceipts, Translations translations) {
        this.links = links;
        this.showMyReceipts = showMyReceipts;
        this.translations = translations;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var parameters = event.getRouteParameters();
        var token = parameters.get(BookingNavigation.TOKEN).orElse("");
        switch (links.check(parameters.get(BookingNavigation.SLUG).orElse(""), token)) {
            case Opened(var link) -> show(link, new ManageToken(token));
            case LinkExpired _ -> add(new LinkProblem("booking.link-expired."));
            case LinkInvalid _ -> add(new LinkProblem("booking.link-invalid."));
        }
    }

    private void show(ManageLink link, ManageToken token) {
        var query = new ShowMyReceipts.Query(link.business(), link.appointment(), token);
        add(title, new ReceiptList(showMyReceipts.show(query), translations));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("receipt.page");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getPageTitle());
    }
}
