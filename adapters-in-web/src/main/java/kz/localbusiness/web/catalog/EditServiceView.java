package kz.localbusiness.web.catalog;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.catalog.OfferingDecision.CatalogueFull;
import kz.localbusiness.domain.catalog.OfferingDecision.Saved;
import kz.localbusiness.domain.catalog.OfferingDecision.UnknownResources;
import kz.localbusiness.domain.catalog.OfferingDecision.UnknownStaff;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.web.business.OwnBusiness;
import kz.localbusiness.web.form.Notice;
import kz.localbusiness.web.layout.AdminLayout;
import kz.localbusiness.web.layout.Toast;
import org.jspecify.annotations.Nullable;

/// One service, known or new; an archived one is offered again by saving it.
@Route(value = CatalogNavigation.SERVICE, layout = AdminLayout.class)
@RouteAlias(value = CatalogNavigation.NEW, layout = AdminLayout.class)
@RolesAllowed({"OWNER", "MANAGER"})
@StyleSheet("context://owner.css")
@StyleSheet("context://catalog.css")
class EditServiceView extends Div
        implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final CatalogPorts ports;
    private final OwnBusiness ownBusiness;
    private final H1 title = new H1();
    private final Div content = new Div();
    final Notice notice = new Notice();
    final Button save = new Button("", _ -> save());
    final Button leave = new Button("", _ -> leave());
    private @Nullable Business business;
    @Nullable ServiceForm form;

    EditServiceView(CatalogPorts ports, OwnBusiness ownBusiness) {
        this.ports = ports;
        this.ownBusiness = ownBusiness;
        addClassNames("owner", "narrow");
        save.setId("service-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        leave.setId("service-leave");
        var buttons = new Div(save, leave);
        buttons.addClassNames("row", "form-buttons");
        add(title, content, notice, buttons);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("id");
        ownBusiness
                .ofCaller()
                .filter(own -> open(own, id.orElse("")))
                .ifPresentOrElse(_ -> {}, () -> event.rerouteToError(NotFoundException.class));
    }

    /// @return whether there is such a service
    private boolean open(BusinessId own, String id) {
        var forms = new ServiceForms(ports, own);
        business = forms.business();
        var opened = id.isEmpty() ? forms.empty() : forms.of(id);
        form = opened.orElse(null);
        content.removeAll();
        opened.ifPresent(content::add);
        return opened.isPresent();
    }

    private void save() {
        notice.clear();
        var filled = form;
        if (filled == null) {
            return;
        }
        if (!filled.passes()) {
            notice.warn("catalog.look-at-fields");
            return;
        }
        switch (ports.save().save(filled.command())) {
            case Saved(var offering) -> {
                leave();
                Toast.show(UI.getCurrent(), getTranslation("catalog.saved", offering.name()));
            }
            case CatalogueFull _ -> notice.warn("catalog.full");
            case UnknownStaff _ -> notice.warn("catalog.staff-unknown");
            case UnknownResources _ -> notice.warn("catalog.resource-unknown");
        }
    }

    private void leave() {
        if (business != null) {
            UI.getCurrent().navigate(CatalogNavigation.services(business.slug()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalog.service");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getPageTitle());
        save.setText(getTranslation("catalog.save"));
        leave.setText(getTranslation("catalog.leave"));
    }
}
