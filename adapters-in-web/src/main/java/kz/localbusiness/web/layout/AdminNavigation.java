package kz.localbusiness.web.layout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.domain.business.Business;

/// Where the owner goes: the day, the setup, the team, the public page, the own account, out.
class AdminNavigation extends Div implements LocaleChangeObserver {

    private final Span name = new Span();
    private final Nav nav = new Nav();
    private final Anchor day = new Anchor();
    private final Anchor setup = new Anchor();
    private final Anchor team = new Anchor();
    private final Anchor log = new Anchor();
    private final Anchor data = new Anchor();
    private final Anchor publicPage = new Anchor();
    private final Anchor account = new Anchor();
    private final NativeButton signOut;

    /// @param signOut of this platform and of the realm
    AdminNavigation(Runnable signOut) {
        addClassName("admin-navigation");
        name.addClassName("business-name");
        this.signOut = new NativeButton("", _ -> signOut.run());
        this.signOut.setId("sign-out");
        nav.add(day, setup, team, data, log, publicPage, account, this.signOut);
        add(name, nav);
    }

    /// @param runsIt whether who looks may set the business up and lead its team
    /// @param ownsIt whether who looks may see what everybody did
    void show(Business business, String path, boolean runsIt, boolean ownsIt) {
        name.setText(business.profile().name());
        link(day, adminPath(business), path);
        link(setup, adminPath(business) + "/setup", path);
        setup.setVisible(runsIt);
        link(data, adminPath(business) + "/data", path);
        data.setVisible(runsIt);
        link(team, adminPath(business) + "/team", path);
        team.setVisible(runsIt);
        link(log, adminPath(business) + "/audit", path);
        log.setVisible(ownsIt);
        link(publicPage, business.slug().value(), path);
        publicPage.setVisible(business.isOpen());
        link(account, adminPath(business) + "/account", path);
    }

    private static String adminPath(Business business) {
        return business.slug().value() + "/admin";
    }

    private static void link(Anchor anchor, String target, String path) {
        anchor.setHref("/" + target);
        anchor.getElement().setAttribute("aria-current", target.equals(path) ? "page" : "false");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        nav.setAriaLabel(getTranslation("layout.navigation"));
        day.setText(getTranslation("layout.day"));
        setup.setText(getTranslation("layout.setup"));
        data.setText(getTranslation("privacy.title"));
        team.setText(getTranslation("colleagues.title"));
        log.setText(getTranslation("audit.title"));
        var page = getTranslation("layout.public-page");
        publicPage.setText(getTranslation("layout.public-page-short"));
        publicPage.setAriaLabel(page);
        publicPage.setTitle(page);
        account.setText(getTranslation("layout.account"));
        signOut.setText(getTranslation("layout.sign-out"));
    }
}
