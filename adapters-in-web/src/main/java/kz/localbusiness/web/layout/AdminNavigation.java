package kz.localbusiness.web.layout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.domain.business.Business;

/// Where the people of a business go. On a phone the daily ways lie under the thumb and the others
/// behind one more tap; on wide screens all of them stand beside the page.
final class AdminNavigation extends Nav implements LocaleChangeObserver {

    private final AdminWay day = new AdminWay("", "layout.day", VaadinIcon.HOME);
    private final AdminWay calendar =
            new AdminWay("calendar", "layout.calendar", VaadinIcon.CALENDAR);
    private final AdminWay requests =
            new AdminWay("requests", "agenda.requests-title", VaadinIcon.INBOX);
    private final AdminWay clients = new AdminWay("clients", "layout.clients", VaadinIcon.USERS);
    private final AdminWay unpaid =
            new AdminWay("unpaid", "agenda.unpaid-title", VaadinIcon.WALLET);
    private final AdminWay money = new AdminWay("money", "money.title", VaadinIcon.CHART);
    private final AdminWay feedback =
            new AdminWay("feedback", "agenda.feedback-title", VaadinIcon.STAR);
    private final AdminWay messages =
            new AdminWay("messages", "message.title", VaadinIcon.ENVELOPE);
    private final AdminWay services =
            new AdminWay("services", "layout.services", VaadinIcon.SCISSORS);
    private final AdminWay staff = new AdminWay("staff", "layout.staff", VaadinIcon.USER_STAR);
    private final AdminWay settings = new AdminWay("settings", "layout.settings", VaadinIcon.COG);
    private final AdminWay setup = new AdminWay("setup", "layout.setup", VaadinIcon.LIST_OL);
    private final AdminWay team = new AdminWay("team", "colleagues.title", VaadinIcon.KEY);
    private final AdminWay data = new AdminWay("data", "privacy.title", VaadinIcon.ARCHIVE);
    private final AdminWay log = new AdminWay("audit", "audit.title", VaadinIcon.CLIPBOARD_TEXT);
    private final AdminWay account = new AdminWay("account", "layout.account", VaadinIcon.USER);
    private final Anchor publicPage = new Anchor();
    private final Span publicWord = new Span();
    private final Span moreWord = new Span();
    private final Span outWord = new Span();
    private final NativeButton more = new NativeButton("", _ -> open(!isOpen()));
    private final Div others = new Div();

    /// @param signOut of this platform and of the realm
    AdminNavigation(Runnable signOut) {
        var out = new NativeButton("", _ -> signOut.run());
        out.setId("sign-out");
        out.addClassName("way");
        out.add(VaadinIcon.SIGN_OUT.create(), outWord);
        more.setId("more-ways");
        more.addClassNames("way", "more");
        more.add(VaadinIcon.MENU.create(), moreWord);
        publicPage.addClassName("way");
        publicPage.add(VaadinIcon.EXTERNAL_LINK.create(), publicWord);
        others.addClassName("other-ways");
        others.add(
                unpaid,
                money,
                feedback,
                messages,
                services,
                staff,
                settings,
                setup,
                team,
                data,
                log,
                publicPage,
                account,
                out);
        addClassName("ways");
        add(day, calendar, requests, clients, more, others);
        open(false);
    }

    /// @param runsIt whether who looks may set the business up and lead its team
    /// @param ownsIt whether who looks may see what everybody did and what it brought in
    void show(Business business, String path, boolean runsIt, boolean ownsIt) {
        var works = business.wasOpened();
        day.setVisible(works);
        calendar.setVisible(works);
        requests.setVisible(works && runsIt);
        clients.setVisible(works && runsIt);
        unpaid.setVisible(works && runsIt);
        money.setVisible(works && ownsIt);
        feedback.setVisible(works && runsIt);
        messages.setVisible(works && runsIt);
        services.setVisible(works && runsIt);
        staff.setVisible(works && runsIt);
        settings.setVisible(works && runsIt);
        setup.setVisible(!business.isOpen() && runsIt);
        data.setVisible(runsIt);
        team.setVisible(runsIt);
        log.setVisible(ownsIt);
        publicPage.setVisible(business.isOpen());
        publicPage.setHref("/" + business.slug().value());
        getChildren().forEach(way -> lead(way, business, path));
        others.getChildren().forEach(way -> lead(way, business, path));
        open(false);
    }

    private static void lead(Object way, Business business, String path) {
        if (way instanceof AdminWay one) {
            one.lead(business, path);
        }
    }

    /// @param waiting for an answer
    void count(int waiting) {
        requests.count(waiting);
    }

    private boolean isOpen() {
        return others.hasClassName("open");
    }

    private void open(boolean shown) {
        others.setClassName("open", shown);
        more.getElement().setAttribute("aria-expanded", String.valueOf(shown));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setAriaLabel(getTranslation("layout.navigation"));
        moreWord.setText(getTranslation("layout.more"));
        outWord.setText(getTranslation("layout.sign-out"));
        publicWord.setText(getTranslation("layout.public-page-short"));
        publicPage.setAriaLabel(getTranslation("layout.public-page"));
    }
}
