package kz.localbusiness.web.people;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
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
import java.util.Map;
import kz.localbusiness.application.catalog.AssignServices;
import kz.localbusiness.application.catalog.AssignServices.Answer.Assigned;
import kz.localbusiness.application.catalog.AssignServices.Answer.UnknownMember;
import kz.localbusiness.application.catalog.AssignServices.Answer.UnknownOfferings;
import kz.localbusiness.application.staff.DescribeStaffMember;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.catalog.StaffTerms;
import kz.localbusiness.domain.staff.StaffDecision.Named;
import kz.localbusiness.domain.staff.StaffDecision.StaffFull;
import kz.localbusiness.web.business.OwnBusiness;
import kz.localbusiness.web.form.Notice;
import kz.localbusiness.web.layout.AdminLayout;
import kz.localbusiness.web.layout.Toast;
import kz.localbusiness.web.people.PersonPages.Page;
import org.jspecify.annotations.Nullable;

/// Somebody who serves: who they are, what they do, when they work; each part is saved by itself.
@Route(value = PeopleNavigation.PERSON, layout = AdminLayout.class)
@RolesAllowed({"OWNER", "MANAGER"})
@StyleSheet("context://owner.css")
@StyleSheet("context://catalog.css")
class EditPersonView extends Div
        implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final PeoplePorts ports;
    private final PersonPages pages;
    private final OwnBusiness ownBusiness;
    private final H1 title = new H1();
    private final Anchor back = new Anchor();
    final Notice notice = new Notice();
    private final Div content = new Div();
    final Button archive = new Button("", _ -> turn());
    private String id = "";
    private @Nullable Page page;

    EditPersonView(PeoplePorts ports, PersonPages pages, OwnBusiness ownBusiness) {
        this.ports = ports;
        this.pages = pages;
        this.ownBusiness = ownBusiness;
        addClassNames("owner", "narrow");
        content.addClassName("stack");
        archive.setId("person-archive");
        archive.addThemeVariants(ButtonVariant.TERTIARY);
        back.getElement().setAttribute("router-link", true);
        back.addClassName("sortable-name");
        add(back, title, notice, content, archive);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("id").orElse("");
        reload();
        if (page == null) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void reload() {
        page = ownBusiness.ofCaller().flatMap(own -> pages.of(own, id)).orElse(null);
        content.removeAll();
        if (page != null) {
            back.setHref("/" + PeopleNavigation.people(page.business().slug()));
            content.add(page.cards(this));
            label();
        }
    }

    private void done(String key) {
        notice.clear();
        reload();
        Toast.show(UI.getCurrent(), getTranslation(key));
    }

    void describe(DescribeStaffMember.Command command) {
        switch (ports.describe().describe(command)) {
            case Named _ -> done("people.saved");
            case StaffFull _ -> notice.warn("people.full");
        }
    }

    void assign(Map<OfferingId, StaffTerms> services) {
        if (page == null) {
            return;
        }
        var command =
                new AssignServices.Command(page.business().id(), page.member().id(), services);
        switch (ports.assign().assign(command)) {
            case Assigned _ -> done("people.saved");
            case UnknownMember() -> notice.warn("people.unknown");
            case UnknownOfferings _ -> {
                reload();
                notice.warn("people.services-changed");
            }
        }
    }

    ScheduleActs schedule(Page of) {
        return new ScheduleActs(
                ports.schedule(), of.business(), of.member(), this::done, notice::warn);
    }

    /// Archives whoever serves, brings back whoever does not.
    private void turn() {
        if (page == null) {
            return;
        }
        notice.clear();
        var zone = page.business().zone();
        var acts = new PeopleActs(ports, zone, this::reload, notice::warn);
        if (page.member().archived()) {
            acts.restore(page.member());
        } else {
            acts.archive(page.member());
        }
    }

    private void label() {
        var away = page != null && page.member().archived();
        title.setText(getPageTitle());
        back.setText("← " + getTranslation("people.title"));
        archive.setText(getTranslation(away ? "people.restore" : "people.archive"));
    }

    @Override
    public String getPageTitle() {
        return page == null ? getTranslation("people.title") : page.member().name();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        label();
    }
}
