package kz.localbusiness.web.privacy;

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
import java.util.List;
import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.application.business.ShowSetup.Setup;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.web.business.OwnBusiness;
import kz.localbusiness.web.layout.AdminLayout;

/// Everything that has to do with the data of people and of the business, part by part.
@Route(value = ":slug/admin/data", layout = AdminLayout.class)
@RolesAllowed({"OWNER", "MANAGER"})
@StyleSheet("context://owner.css")
class DataView extends Div implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final ShowSetup showSetup;
    private final OwnBusiness ownBusiness;
    private final List<DataSection> parts;
    private final H1 title = new H1();
    private final Paragraph lead = new Paragraph();
    final Div sections = new Div();

    DataView(ShowSetup showSetup, OwnBusiness ownBusiness, List<DataSection> parts) {
        this.showSetup = showSetup;
        this.ownBusiness = ownBusiness;
        this.parts = List.copyOf(parts);
        addClassNames("owner", "narrow");
        lead.addClassName("quiet");
        sections.addClassName("stack");
        add(title, lead, sections);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ownBusiness
                .ofCaller()
                .flatMap(own -> showSetup.show(new ShowSetup.Query(own)))
                .map(Setup::business)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(Business business) {
        sections.removeAll();
        parts.stream().flatMap(part -> part.of(business).stream()).forEach(sections::add);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("privacy.title");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation("privacy.title"));
        lead.setText(getTranslation("privacy.lead"));
    }
}
