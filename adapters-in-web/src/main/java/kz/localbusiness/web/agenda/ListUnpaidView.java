package kz.localbusiness.web.agenda;

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
import kz.localbusiness.application.booking.ListUnpaid;
import kz.localbusiness.application.booking.ListUnpaid.Unpaid;
import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.web.business.OwnBusiness;
import kz.localbusiness.web.layout.AdminLayout;
import kz.localbusiness.web.text.Wording;
import org.jspecify.annotations.Nullable;

/// Visits that are over and not paid, to take the money or to remember who owes it.
@Route(value = AgendaNavigation.UNPAID, layout = AdminLayout.class)
@RolesAllowed({"OWNER", "MANAGER"})
@StyleSheet("context://owner.css")
class ListUnpaidView extends Div
        implements BeforeEnterObserver, HasDynamicTitle, LocaleChangeObserver {

    private final OwnBusiness ownBusiness;
    private final ShowSetup showSetup;
    private final ListUnpaid listUnpaid;
    private final AppointmentAnswers answers;
    private final AppointmentSheets sheets;

    private final H1 title = new H1();
    final Paragraph sum = new Paragraph();
    final Div visits = new Div();
    private @Nullable Business business;

    ListUnpaidView(
            OwnBusiness ownBusiness,
            ShowSetup showSetup,
            ListUnpaid listUnpaid,
            AppointmentAnswers answers,
            AppointmentSheets sheets) {
        this.ownBusiness = ownBusiness;
        this.showSetup = showSetup;
        this.listUnpaid = listUnpaid;
        this.answers = answers;
        this.sheets = sheets;
        visits.setId("unpaid");
        visits.addClassName("request-list");
        sum.setId("unpaid-sum");
        sum.addClassName("quiet");
        addClassName("owner");
        add(title, sum, visits);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ownBusiness
                .ofCaller()
                .flatMap(own -> showSetup.show(new ShowSetup.Query(own)))
                .map(ShowSetup.Setup::business)
                .filter(own -> OwnBusiness.isNamedBy(event, own))
                .ifPresentOrElse(
                        own -> business = own, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show() {
        if (business == null) {
            return;
        }
        var unpaid = listUnpaid.list(new ListUnpaid.Query(business.id()));
        var team = new Team(unpaid.zone(), unpaid.team());
        var actions =
                new AppointmentActions(
                        business, answers, true, this::show, id -> sheets.open(id, this::show));
        visits.removeAll();
        unpaid.visits()
                .forEach(visit -> visits.add(new AppointmentCard(visit, team, actions, true)));
        sum.setText(told(unpaid));
    }

    private String told(Unpaid unpaid) {
        var owed = Wording.in(getLocale()).money(unpaid.owed());
        return unpaid.visits().isEmpty()
                ? getTranslation("agenda.nothing-unpaid")
                : getTranslation("agenda.unpaid", unpaid.visits().size(), owed);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("agenda.unpaid-title");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getPageTitle());
        show();
    }
}
