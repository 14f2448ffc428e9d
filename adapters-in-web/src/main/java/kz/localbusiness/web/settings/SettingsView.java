package kz.localbusiness.web.settings;

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
import java.util.Optional;
import java.util.stream.Stream;
import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.web.business.OwnBusiness;
import kz.localbusiness.web.layout.AdminLayout;
import org.jspecify.annotations.Nullable;

/// Everything that an owner can set, part by part.
@Route(value = SettingsNavigation.SETTINGS, layout = AdminLayout.class)
@RolesAllowed({"OWNER", "MANAGER"})
@StyleSheet("context://owner.css")
@StyleSheet("context://settings.css")
class SettingsView extends Div
        implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final ShowSetup showSetup;
    private final OwnBusiness ownBusiness;
    private final SettingsPanels panels;

    private final H1 title = new H1();
    private final Anchor back = new Anchor();
    private final SettingsMenu menu = new SettingsMenu();
    private final Div content = new Div();
    private @Nullable SettingsPart shown;

    SettingsView(ShowSetup showSetup, OwnBusiness ownBusiness, SettingsPanels panels) {
        this.showSetup = showSetup;
        this.ownBusiness = ownBusiness;
        this.panels = panels;
        addClassNames("owner", "settings");
        back.setId("settings-back");
        back.addClassName("settings-back");
        content.addClassName("settings-content");
        add(back, title, menu, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getRouteParameters().get(SettingsNavigation.PART);
        var part = wanted.flatMap(SettingsPart::named).filter(this::admits);
        if (wanted.isPresent() && part.isEmpty()) {
            throw new NotFoundException();
        }
        show(business().orElseThrow(NotFoundException::new), part.orElse(null));
    }

    private Optional<Business> business() {
        return ownBusiness
                .ofCaller()
                .flatMap(own -> showSetup.show(new ShowSetup.Query(own)))
                .map(ShowSetup.Setup::business);
    }

    private boolean admits(SettingsPart part) {
        return ownBusiness.admits(part.audience);
    }

    private void show(Business business, @Nullable SettingsPart part) {
        shown = part;
        menu.show(
                business.slug(),
                Stream.of(SettingsPart.values()).filter(this::admits).toList(),
                part);
        back.setHref("/" + SettingsNavigation.settings(business.slug()));
        back.setVisible(part != null);
        setClassName("at-part", part != null);
        content.removeAll();
        if (part != null) {
            content.add(panels.panel(part, business));
        }
        label();
    }

    private void label() {
        title.setText(getPageTitle());
        back.setText(getTranslation("setting.all"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(shown == null ? "setting.title" : shown.key);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        label();
    }
}
