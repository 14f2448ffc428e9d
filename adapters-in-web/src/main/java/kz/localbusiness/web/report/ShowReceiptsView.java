package kz.localbusiness.web.report;

import com.vaadin.flow.component.dependency.StyleSheet;
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
import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.application.payment.ShowReceipts;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.web.business.OwnBusiness;
import kz.localbusiness.web.layout.AdminLayout;
import kz.localbusiness.web.receipt.ReceiptList;
import kz.localbusiness.web.receipt.ReceiptNavigation;
import kz.localbusiness.web.text.PathIds;

/// The receipts of one visit, to hand over or look up.
@Route(value = ReceiptNavigation.RECEIPTS, layout = AdminLayout.class)
@RolesAllowed({"OWNER", "MANAGER", "STAFF"})
@StyleSheet("context://owner.css")
@StyleSheet("context://receipt.css")
class ShowReceiptsView extends Div
        implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final ReportPorts ports;
    private final OwnBusiness ownBusiness;
    private final H1 title = new H1();

    ShowReceiptsView(ReportPorts ports, OwnBusiness ownBusiness) {
        this.ports = ports;
        this.ownBusiness = ownBusiness;
        addClassNames("owner", "narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var visit =
                event.getRouteParameters()
                        .get(ReceiptNavigation.VISIT)
                        .flatMap(PathIds::read)
                        .map(AppointmentId::new);
        var business =
                ownBusiness
                        .ofCaller()
                        .flatMap(own -> ports.setup().show(new ShowSetup.Query(own)))
                        .map(ShowSetup.Setup::business)
                        .filter(own -> OwnBusiness.isNamedBy(event, own));
        if (visit.isPresent() && business.isPresent()) {
            show(business.get().id(), visit.get());
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(BusinessId business, AppointmentId visit) {
        var receipts = ports.receipts().show(new ShowReceipts.Query(business, visit));
        add(title, new ReceiptList(receipts, ports.translations()));
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
