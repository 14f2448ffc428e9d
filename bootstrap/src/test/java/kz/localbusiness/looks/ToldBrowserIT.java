package kz.localbusiness.looks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import kz.localbusiness.application.notice.out.PlayedBrowser;
import kz.localbusiness.hardening.Site;
import kz.localbusiness.journey.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// A browser that is told what becomes of a visit. The service of its maker is not in reach, so
/// what it would say is put in its mouth; all else is the browser's own.
///
/// @see "features/decisions/048-whatsapp-and-web-push.md"
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ToldBrowserIT {

    private static final String SHOWN =
            """
            async () => {
              const worker = await navigator.serviceWorker.ready;
              return (await worker.getNotifications())
                  .map(one => `${one.title}: ${one.body} at ${one.data.target}`).join();
            }
            """;

    private final Site site = Site.started();
    private Chromium chromium;
    private BrowserContext visitor;

    @BeforeAll
    void startBrowser() {
        chromium = Chromium.whole();
    }

    @AfterAll
    void stopBrowser() {
        chromium.close();
    }

    @BeforeEach
    void enter() {
        visitor = chromium.browser().newContext(Guest.phone("ru"));
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void isTurnedOnAndOffByAPress() {
        allowed();
        var page = visit();
        page.locator("#browser-tell").waitFor();
        picture(page, "off");

        page.locator("#browser-tell").tap();

        page.locator("#browser-stop").waitFor();
        picture(page, "on");
        assertThat(page.evaluate("() => localStorage.keyLength")).isEqualTo("65");
        page.reload();
        page.locator("#browser-stop").waitFor();
        assertThat(page.locator("#browser-tell:visible").count()).isZero();

        page.locator("#browser-stop").tap();

        page.locator("#browser-tell").waitFor();
        page.reload();
        page.locator("#browser-tell").waitFor();
    }

    @Test
    void offersNothingWhereThePersonHasForbiddenIt() {
        visitor.addInitScript(
                "Object.defineProperty(Notification, 'permission', {get: () => 'denied'})");
        var page = visit();

        page.locator("#browser-state").getByText("запрещено").waitFor();

        assertThat(page.locator("#browser-tell:visible").count()).isZero();
        picture(page, "denied");
    }

    @Test
    void showsNothingWhereTheBrowserCannot() {
        visitor.addInitScript("delete window.PushManager");
        var page = visit();
        page.locator("#messages-effect").waitFor();
        Desk.settle(page);

        page.locator("#browser-messages")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    @Test
    void showsWhatItIsToldAndLeadsToOurOwnPagesOnly() {
        allowed();
        var page = visit();
        var worker = visitor.newCDPSession(page);
        var registration = registration(page, worker);

        deliver(worker, registration, "Aru Beauty", "Завтра в 9:00", page.url(), "visit 1");
        page.waitForCondition(() -> shown(page).contains("9:00"));
        deliver(worker, registration, "Aru Beauty", "Завтра в 10:00", page.url(), "visit 1");
        page.waitForCondition(() -> shown(page).contains("10:00"));

        assertThat(shown(page))
                .as("the latest of the visit alone")
                .isEqualTo("Aru Beauty: Завтра в 10:00 at " + page.url());
        deliver(worker, registration, "Evil", "x", "https://evil.example/", "visit 2");
        page.waitForCondition(() -> shown(page).contains("Evil"));
        assertThat(shown(page))
                .contains("Evil: x at " + site.address)
                .doesNotContain("evil.example");
    }

    private static String shown(Page page) {
        return (String) page.evaluate(SHOWN);
    }

    private void deliver(
            CDPSession worker,
            String registration,
            String title,
            String text,
            String target,
            String topic) {
        var message = new JsonObject();
        message.addProperty("title", title);
        message.addProperty("text", text);
        message.addProperty("target", target);
        message.addProperty("topic", topic);
        var push = new JsonObject();
        push.addProperty("origin", site.address);
        push.addProperty("registrationId", registration);
        push.addProperty("data", message.toString());
        worker.send("ServiceWorker.deliverPushMessage", push);
    }

    /// What is delivered before it is ready is lost.
    private static String registration(Page page, CDPSession worker) {
        page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
        var found = new AtomicReference<>("");
        worker.on(
                "ServiceWorker.workerRegistrationUpdated",
                event ->
                        event.getAsJsonArray("registrations")
                                .forEach(one ->
                                        found.set(
                                                one.getAsJsonObject()
                                                        .get("registrationId")
                                                        .getAsString())));
        worker.send("ServiceWorker.enable");
        page.waitForCondition(() -> !found.get().isEmpty());
        return found.get();
    }

    private void allowed() {
        visitor.grantPermissions(
                List.of("notifications"),
                new BrowserContext.GrantPermissionsOptions().setOrigin(site.address));
        var address = new PlayedBrowser(URI.create("https://push.example.com/it")).address();
        var endpoint = address.endpoint().toString();
        var listens =
                """
                (() => {
                  const told = {endpoint: '%s', toJSON: () => ({endpoint: '%s', keys: {p256dh: '%s', auth: '%s'}})};
                  PushManager.prototype.subscribe = async wanted => {
                    localStorage.keyLength = wanted.applicationServerKey.length;
                    localStorage.listens = 'yes';
                    return told;
                  };
                  PushManager.prototype.getSubscription = async () => localStorage.listens ? told : null;
                })();
                """
                        .formatted(endpoint, endpoint, address.key(), address.auth());
        visitor.addInitScript(listens);
    }

    private Page visit() {
        visitor.setDefaultTimeout(60_000);
        var page = visitor.newPage();
        page.navigate(site.address + "/demo");
        Guest.bookSoonest(page.mainFrame());
        page.locator("#manage-link").tap();
        page.locator("#messages-effect").waitFor();
        return page;
    }

    private static void picture(Page page, String name) {
        page.locator("#browser-messages").scrollIntoViewIfNeeded();
        var file = Path.of("target", "screenshots", "told-browser-" + name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }
}
