package kz.localbusiness.looks;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.localbusiness.hardening.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every page of the admin on three screens: a picture of it, nothing wider than the screen, and
/// nothing that keeps a screen reader or a weak eye out.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdminLooksIT {

    private static final Map<String, String> NO_DOWNLOAD =
            Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    private static final List<String> FLAGS =
            List.of("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync");
    private static final String SERVER_ANSWERED =
            """
            () => Object.values(window.Vaadin?.Flow?.clients ?? {})
                .every(client => !client.isActive?.())
            """;
    private static final String TOO_WIDE =
            "() => document.documentElement.scrollWidth - window.innerWidth";

    private final Site site = Site.started();
    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void startBrowser() {
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                                        .setArgs(FLAGS));
    }

    @AfterAll
    void stopBrowser() {
        playwright.close();
    }

    @ParameterizedTest
    @EnumSource
    void areReadableForEverybody(Screen screen) {
        var wrong = new ArrayList<String>();
        try (var owner = browser.newContext(screen.options())) {
            var page = signedIn(owner, screen);
            for (var place : Place.ALL) {
                wrong.addAll(look(page, place, screen));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private Page signedIn(BrowserContext owner, Screen screen) {
        owner.setDefaultTimeout(90_000);
        var page = owner.newPage();
        page.navigate(site.address + "/demo/admin");
        page.locator("#username").fill(site.demo("e-mail"));
        page.locator("#password").fill(site.demo("password"));
        page.locator("#kc-login").click();
        page.waitForSelector("#day-title");
        page.locator("#language-" + screen.language).click();
        settle(page);
        return page;
    }

    private List<String> look(Page page, Place place, Screen screen) {
        page.navigate(site.address + "/demo/admin" + place.path());
        settle(page);
        for (var step : place.steps()) {
            page.locator(step).first().click();
            settle(page);
        }
        var name = place.name();
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(Path.of("target/screenshots", screen.label(), name + ".png"))
                        .setAnimations(ScreenshotAnimations.DISABLED)
                        .setFullPage(true));
        var wrong = new ArrayList<String>();
        var excess = ((Number) page.evaluate(TOO_WIDE)).intValue();
        if (excess > 0) {
            wrong.add("%s: %d px wider than the screen".formatted(name, excess));
        }
        new AxeBuilder(page)
                .exclude("vaadin-connection-indicator")
                .analyze()
                .getViolations()
                .forEach(rule -> wrong.add("%s: %s".formatted(name, told(rule))));
        return wrong;
    }

    private static String told(Rule rule) {
        var where = rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
        return "%s (%s) at %s".formatted(rule.getId(), rule.getHelp(), where);
    }

    private static void settle(Page page) {
        page.waitForFunction(SERVER_ANSWERED);
    }
}
