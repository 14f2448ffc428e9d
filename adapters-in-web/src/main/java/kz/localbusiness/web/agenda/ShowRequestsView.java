package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
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
import kz.localbusiness.application.booking.ShowRequests;
import kz.localbusiness.application.booking.ShowRequests.Requests;
import kz.localbusiness.application.booking.WatchBookings;
import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.web.business.OwnBusiness;
import kz.localbusiness.web.layout.AdminLayout;
import org.jspecify.annotations.Nullable;

/// The inbox: what waits for a word, on whatever day, kept up to date while it is looked at.
@Route(value = AgendaNavigation.REQUESTS, layout = AdminLayout.class)
@RolesAllowed({"OWNER", "MANAGER"})
@StyleSheet("context://owner.css")
class ShowRequestsView extends Div
        implements BeforeEnterObserver, HasDynamicTitle, LocaleChangeObserver {

    private final OwnBusiness ownBusiness;
    private final ShowSetup showSetup;
    private final ShowRequests showRequests;
    private final WatchBookings watchBookings;
    private final AppointmentAnswers answers;
    private final AppointmentSheets sheets;

    private final H1 title = new H1();
    private final Paragraph none = new Paragraph();
    final Div waiting = new Div();
    private @Nullable Business business;
    private Runnable endWatch = () -> {};

    ShowRequestsView(
            OwnBusiness ownBusiness,
            ShowSetup showSetup,
            ShowRequests showRequests,
            WatchBookings watchBookings,
            AppointmentAnswers answers,
            AppointmentSheets sheets) {
        this.ownBusiness = ownBusiness;
        this.showSetup = showSetup;
        this.showRequests = showRequests;
        this.watchBookings = watchBookings;
        this.answers = answers;
        this.sheets = sheets;
        waiting.setId("requests");
        waiting.addClassName("request-list");
        none.setId("no-requests");
        none.addClassName("quiet");
        addClassName("owner");
        add(title, none, waiting);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ownBusiness
                .ofCaller()
                .flatMap(own -> showSetup.show(new ShowSetup.Query(own)))
                .map(ShowSetup.Setup::business)
                .filter(own -> OwnBusiness.isNamedBy(event, own))
                .ifPresentOrElse(this::enter, () -> event.rerouteToError(NotFoundException.class));
    }

    private void enter(Business own) {
        business = own;
        show();
    }

    private void show() {
        if (business == null) {
            return;
        }
        var requests = showRequests.show(new ShowRequests.Query(business.id()));
        var actions =
                new AppointmentActions(
                        business, answers, true, this::show, id -> sheets.open(id, this::show));
        waiting.removeAll();
        requests.waiting().forEach(visit -> waiting.add(card(visit, requests, actions)));
        none.setVisible(requests.waiting().isEmpty());
    }

    private static AppointmentCard card(
            Appointment visit, Requests requests, AppointmentActions actions) {
        var team = new Team(requests.zone(), requests.staff());
        return new AppointmentCard(visit, team, actions, true);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (business != null) {
            var query = new WatchBookings.Query(business.id());
            var ui = event.getUI();
            endWatch = watchBookings.watch(query, ui.accessLater(_ -> show(), () -> {}));
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        endWatch.run();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("agenda.requests-title");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getPageTitle());
        none.setText(getTranslation("agenda.no-requests"));
    }
}
