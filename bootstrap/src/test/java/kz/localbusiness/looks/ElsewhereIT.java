package kz.localbusiness.looks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.localbusiness.hardening.Site;
import kz.localbusiness.journey.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where the booking page is opened but for an ordinary tab: inside another site, behind a network
/// that lets no web sockets through, in the browsers of other apps. No third-party cookies, and no
/// window but the one.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ElsewhereIT {

    private static final String NO_THIRD_PARTY_COOKIES = "--test-third-party-cookie-phaseout";
    private static final String SET_COOKIE =
            "() => (document.cookie = 'mine=1; SameSite=None; Secure', document.cookie)";
    private static final String HEIGHT =
            "() => document.querySelector('dialog iframe').getBoundingClientRect().height";

    private static final String COUNT_WINDOWS =
            "window.open = () => { window.opened = true; return null; };";

    private static final String NO_SOCKETS = "delete window.WebSocket;";

    /// A handshake that fails, as behind a proxy that does not know of them.
    private static final String REFUSED_SOCKETS =
            """
            window.WebSocket = class {
              readyState = 0;
              constructor(url) {
                this.url = url;
                setTimeout(() => {
                  this.readyState = 3;
                  this.onerror?.(new Event('error'));
                  this.onclose?.(new CloseEvent('close', {code: 1006}));
                });
              }
              send() {}
              close() {}
            };
            """;

    private final Site site = Site.started();
    private final List<String> windows = new ArrayList<>();
    private Chromium chromium;
    private OtherSite other;
    private BrowserContext visitor;

    @BeforeAll
    void start() {
        chromium = Chromium.whole(NO_THIRD_PARTY_COOKIES);
        other = OtherSite.with(handedTag());
    }

    @AfterAll
    void stop() {
        other.close();
        chromium.close();
    }

    @BeforeEach
    void visit() {
        visitor = visitor(phone());
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void booksInsideAnotherSite() {
        var page = visitor.newPage();
        page.navigate(other.address);
        page.locator("a[href$='/demo']").tap();
        page.waitForSelector("dialog[open] iframe");
        page.waitForCondition(() -> page.frameByUrl("**/demo/framed**") != null);
        var frame = page.frameByUrl("**/demo/framed**");

        Guest.bookSoonest(frame);

        assertThat(frame.evaluate(SET_COOKIE)).as("kept third-party cookies").isEqualTo("");
        assertThat(page.url()).isEqualTo(other.address);
        assertThat(windows).hasSize(1);
    }

    @Test
    void followsTheScreenOfTheOtherSite() {
        var page = visitor.newPage();
        page.navigate(other.address);
        page.locator("a[href$='/demo']").tap();
        page.waitForSelector("dialog[open] iframe");
        var high = height(page);

        page.setViewportSize(360, 500);

        assertThat(high).isBetween(600.0, 740.0);
        assertThat(height(page)).isBetween(400.0, 500.0);
    }

    @Test
    void takesThePlaceOfASiteWhereCookiesDoNotWork() {
        var page = visitor.newPage();
        page.route(
                "**/embed-check",
                route -> route.fulfill(new Route.FulfillOptions().setStatus(409)));
        page.navigate(other.address);

        page.locator("a[href$='/demo']").tap();

        page.waitForURL(site.address + "/demo");
        page.waitForSelector("[id^=service-]");
        assertThat(windows).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {NO_SOCKETS, REFUSED_SOCKETS})
    void booksAndFollowsTheVisitWithoutWebSockets(String script) {
        visitor.addInitScript(script);
        var page = visitor.newPage();
        var polls = new ArrayList<String>();
        page.onRequest(
                one -> Stream.of(one.url()).filter(ElsewhereIT::isLongPoll).forEach(polls::add));
        page.navigate(site.address + "/demo");
        Guest.bookSoonest(page.mainFrame());
        page.waitForURL("**/booking/**");
        page.reload();
        page.locator(".badge.requested").waitFor();
        page.evaluate("() => { window.neverLoadedAgain = true }");
        page.waitForCondition(() -> !polls.isEmpty());

        var elsewhere = visitor.newPage();
        elsewhere.navigate(page.url());
        elsewhere.locator("#open-cancel").tap();
        elsewhere.locator("#cancel").tap();

        page.locator(".badge.cancelled").waitFor();
        assertThat(page.evaluate("() => window.neverLoadedAgain")).isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mozilla/5.0 (Linux; Android 14; SM-A546E Build/UP1A.231005.007; wv)"
                        + " AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/130.0.6723.107"
                        + " Mobile Safari/537.36 Instagram 350.0.0.0.100 Android (34/14; 450dpi;"
                        + " 1080x2125; samsung; SM-A546E; a54x; s5e8835; ru_RU; 650000000)",
                "Mozilla/5.0 (Linux; Android 13; M2101K6G Build/TKQ1.221013.002; wv)"
                        + " AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/130.0.6723.86"
                        + " Mobile Safari/537.36 WhatsApp/2.24.22.77"
            })
    void booksInTheBrowsersOfOtherApps(String agent) {
        try (var inApp = visitor(phone().setUserAgent(agent))) {
            inApp.addInitScript(COUNT_WINDOWS);
            var page = inApp.newPage();
            page.navigate(site.address + "/demo");

            Guest.bookSoonest(page.mainFrame());
            page.locator("#manage-link").tap();
            page.waitForSelector("#open-cancel");

            assertThat(page.evaluate("() => window.opened")).isNull();
            assertThat(windows).hasSize(1);
        }
    }

    private static boolean isLongPoll(String address) {
        return address.contains("X-Atmosphere-Transport=long-polling");
    }

    private static double height(Page page) {
        return ((Number) page.evaluate(HEIGHT)).doubleValue();
    }

    private BrowserContext visitor(Browser.NewContextOptions phone) {
        windows.clear();
        var visitor = chromium.browser().newContext(phone);
        visitor.setDefaultTimeout(60_000);
        visitor.onPage(page -> windows.add(page.url()));
        return visitor;
    }

    private static Browser.NewContextOptions phone() {
        return Guest.phone("ru").setIsMobile(true);
    }

    /// As the owner copies it.
    private String handedTag() {
        try (var owner = chromium.browser().newContext(Screen.DESKTOP.options())) {
            var page = Desk.of(site, owner, Screen.DESKTOP);
            page.navigate(site.address + "/demo/admin/settings/sharing");
            var tag =
                    page.locator(".to-copy")
                            .filter(new Locator.FilterOptions().setHasText("<script"));
            return tag.innerText();
        }
    }
}
