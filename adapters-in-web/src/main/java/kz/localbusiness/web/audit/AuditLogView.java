package kz.localbusiness.web.audit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import kz.localbusiness.application.audit.ShowAuditLog;
import kz.localbusiness.application.audit.ShowAuditLog.Filter;
import kz.localbusiness.application.audit.ShowAuditLog.Query;
import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.web.business.OwnBusiness;
import kz.localbusiness.web.layout.AdminLayout;
import org.jspecify.annotations.Nullable;

/// What everybody did, newest first; nothing on it changes anything.
@Route(value = ":slug/admin/audit", layout = AdminLayout.class)
@RolesAllowed("OWNER")
@StyleSheet("context://owner.css")
class AuditLogView extends Div
        implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private static final int PAGE = 30;

    private final ShowAuditLog auditLog;
    private final ShowSetup showSetup;
    private final OwnBusiness ownBusiness;
    private final H1 title = new H1();
    private final Paragraph hint = new Paragraph();
    private final Paragraph empty = new Paragraph();
    final Div entries = new Div();
    final Button all = new Button("", _ -> look(Filter.ALL));
    final Button earlier = new Button("", _ -> more());
    private @Nullable Business business;
    private Filter next = Filter.ALL;

    AuditLogView(ShowAuditLog auditLog, ShowSetup showSetup, OwnBusiness ownBusiness) {
        this.auditLog = auditLog;
        this.showSetup = showSetup;
        this.ownBusiness = ownBusiness;
        addClassNames("owner", "narrow");
        hint.addClassName("quiet");
        entries.addClassNames("card", "offerings");
        all.addThemeVariants(ButtonVariant.TERTIARY);
        add(title, hint, all, empty, entries, earlier);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ownBusiness
                .ofCaller()
                .flatMap(own -> showSetup.show(new ShowSetup.Query(own)))
                .ifPresentOrElse(
                        setup -> {
                            business = setup.business();
                            look(Filter.ALL);
                        },
                        () -> event.rerouteToError(NotFoundException.class));
    }

    private void look(Filter filter) {
        entries.removeAll();
        next = filter;
        all.setVisible(!filter.equals(Filter.ALL));
        more();
        var isEmpty = entries.getChildren().findAny().isEmpty();
        empty.setVisible(isEmpty);
        entries.setVisible(!isEmpty);
    }

    private void more() {
        if (business == null) {
            return;
        }
        var zone = business.zone();
        var page = auditLog.show(new Query(business.id(), next, PAGE));
        page.entries().forEach(entry -> entries.add(new AuditCard(entry, zone, this::look)));
        next = next.before(page.next());
        earlier.setVisible(page.next() != null);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.title");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation("audit.title"));
        hint.setText(getTranslation("audit.hint"));
        empty.setText(getTranslation("audit.empty"));
        all.setText(getTranslation("audit.all"));
        earlier.setText(getTranslation("audit.earlier"));
    }
}
