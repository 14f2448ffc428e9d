package kz.localbusiness.web.business;

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
import jakarta.annotation.security.RolesAllowed;
import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.application.business.ShowSetup.Setup;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.web.layout.AdminLayout;
import org.jspecify.annotations.Nullable;

/// The way from registered to open, page by page; afterwards the settings. What is shown comes from
/// the store each time, so an owner goes on where the last saved page ended.
@Route(value = BusinessNavigation.SETUP, layout = AdminLayout.class)
@RolesAllowed({"OWNER", "MANAGER"})
@StyleSheet("context://owner.css")
@StyleSheet("context://settings.css")
class SetUpBusinessView extends Div
        implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final ShowSetup showSetup;
    private final OwnBusiness ownBusiness;
    private final SetupPages pages;

    private final H1 title = new H1();
    private final Div content = new Div();
    final SetupProgress progress = new SetupProgress(this::leaveFor);
    final Button back = new Button("", _ -> go(-1));
    final Button next = new Button("", _ -> go(1));
    private @Nullable Shown shown;

    private record Shown(Slug slug, SetupStage stage, SetupPage page) {}

    SetUpBusinessView(ShowSetup showSetup, OwnBusiness ownBusiness, SetupPages pages) {
        this.showSetup = showSetup;
        this.ownBusiness = ownBusiness;
        this.pages = pages;
        addClassNames("owner", "narrow");
        back.setId("setup-back");
        next.setId("setup-next");
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.setDisableOnClick(true);
        var buttons = new Div(back, next);
        buttons.addClassNames("row", "between");
        add(title, progress, content, buttons);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ownBusiness
                .ofCaller()
                .flatMap(own -> showSetup.show(new ShowSetup.Query(own)))
                .ifPresentOrElse(
                        setup -> show(setup, asked(event, setup)),
                        () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(Setup setup, SetupStage stage) {
        var page = pages.page(stage, setup, this::leaveFor);
        shown = new Shown(setup.business().slug(), stage, page);
        content.removeAll();
        content.add(page);
        progress.show(setup, stage);
        back.setVisible(stage != SetupStage.PROFILE);
        next.setVisible(stage != SetupStage.OPENING);
        next.setEnabled(true);
    }

    /// Forward only over a page that is right and kept; back at any time.
    private void go(int distance) {
        if (shown == null) {
            return;
        }
        if (distance > 0 && !shown.page().keep()) {
            next.setEnabled(true);
            return;
        }
        leaveFor(shown.stage().neighbour(distance));
    }

    /// The stage stands in the path, so that the browser's own ways back and forth lead through the
    /// setup, and a page that is loaded again goes on where it was.
    private void leaveFor(SetupStage stage) {
        if (shown != null) {
            UI.getCurrent().navigate(BusinessNavigation.setup(shown.slug(), stage));
        }
    }

    private static SetupStage asked(BeforeEnterEvent event, Setup setup) {
        return event.getRouteParameters()
                .get(BusinessNavigation.STAGE)
                .flatMap(SetupStage::named)
                .orElseGet(() -> SetupStage.toContinue(setup));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("business.setup-title");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation("business.setup-title"));
        back.setText(getTranslation("business.back"));
        next.setText(getTranslation("business.next"));
    }
}
