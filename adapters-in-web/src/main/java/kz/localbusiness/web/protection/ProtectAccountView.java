package kz.localbusiness.web.protection;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import kz.localbusiness.application.notice.ShowMyWishes;
import kz.localbusiness.web.browser.BrowserMessages;
import kz.localbusiness.web.browser.BrowserPorts;
import kz.localbusiness.web.business.OwnBusiness;
import kz.localbusiness.web.layout.AdminLayout;
import kz.localbusiness.web.security.SignInStep;

/// What the caller is told, also in a chat and by this browser. And a new password, one-time codes,
/// a passkey: each is set up on the realm's own page, which leads back here.
@Route(value = ":slug/admin/account", layout = AdminLayout.class)
@RolesAllowed({"OWNER", "MANAGER", "STAFF"})
@StyleSheet("context://owner.css")
class ProtectAccountView extends Div
        implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final OwnBusiness ownBusiness;
    private final WishPorts wishes;
    private final TeamChatPorts chat;
    private final BrowserPorts browser;
    private String page = "/";

    ProtectAccountView(
            OwnBusiness ownBusiness, WishPorts wishes, TeamChatPorts chat, BrowserPorts browser) {
        this.ownBusiness = ownBusiness;
        this.wishes = wishes;
        this.chat = chat;
        this.browser = browser;
        addClassNames("owner", "narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        page = "/" + event.getLocation().getPath();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        add(new H1(getTranslation("protection.title")));
        ownBusiness
                .ofCaller()
                .flatMap(business -> wishes.show().show(new ShowMyWishes.Query(business)))
                .ifPresent(mine -> add(new WishesCard(mine, wishes.choose())));
        ownBusiness
                .ofCaller()
                .ifPresent(business -> {
                    add(new TeamChatCard(business, chat));
                    BrowserMessages.of(business, null, browser)
                            .map(BrowserMessages::asCard)
                            .ifPresent(this::add);
                });
        add(new Paragraph(getTranslation("protection.lead")));
        for (var step : SignInStep.values()) {
            add(card(step));
        }
    }

    private Section card(SignInStep step) {
        var name = step.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var button =
                new Button(getTranslation("protection.%s-do".formatted(name)), _ -> begin(step));
        button.setId(name);
        button.setDisableOnClick(true);
        var why = new Paragraph(getTranslation("protection.%s-why".formatted(name)));
        why.addClassName("quiet");
        var card = new Section(new H2(getTranslation("protection." + name)), why, button);
        card.addClassName("card");
        return card;
    }

    private void begin(SignInStep step) {
        var session = VaadinSession.getCurrent().getSession();
        ownBusiness
                .ofCaller()
                .map(business -> step.leave(session, business, page))
                .ifPresent(way -> getUI().ifPresent(ui -> ui.getPage().setLocation(way)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("protection.title");
    }
}
