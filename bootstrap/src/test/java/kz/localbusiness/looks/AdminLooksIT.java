package kz.localbusiness.looks;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.localbusiness.hardening.Site;
import kz.localbusiness.journey.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every page of the admin on three screens: a picture of it, nothing wider than the screen, and
/// nothing that keeps a screen reader or a weak eye out.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdminLooksIT {

    private static final String TOO_WIDE =
            "() => document.documentElement.scrollWidth - window.innerWidth";

    private static final String CUT =
            """
            () => [...document.querySelectorAll(
                    `:is(vaadin-time-picker, vaadin-date-picker, vaadin-integer-field) input,
                    vaadin-button, .booking .when`)]
                .filter(one => one.checkVisibility() && one.scrollWidth > one.clientWidth + 1)
                .map(one => (one.value || one.innerText || one.id).trim())
            """;
    private static final String DIALOG = "vaadin-dialog[opened]";

    private final Site site = Site.started();
    private Chromium chromium;

    @BeforeAll
    void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    void stopBrowser() {
        chromium.close();
    }

    @ParameterizedTest
    @EnumSource
    void areReadableForEverybody(Screen screen) {
        var wrong = new ArrayList<String>();
        try (var owner = chromium.browser().newContext(screen.options())) {
            var page = Desk.of(site, owner, screen);
            for (var place : Place.ALL) {
                wrong.addAll(look(page, place, screen));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private List<String> look(Page page, Place place, Screen screen) {
        page.navigate(site.address + "/demo/admin" + place.path());
        Desk.settle(page);
        for (var step : place.steps()) {
            page.locator(step).first().click();
            Desk.settle(page);
        }
        page.waitForSelector(place.sign());
        var name = place.name();
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(Path.of("target/screenshots", screen.label(), name + ".png"))
                        .setAnimations(ScreenshotAnimations.DISABLED)
                        .setFullPage(page.locator(DIALOG).count() == 0));
        var wrong = new ArrayList<String>();
        var excess = ((Number) page.evaluate(TOO_WIDE)).intValue();
        if (excess > 0) {
            wrong.add("%s: %d px wider than the screen".formatted(name, excess));
        }
        ((List<?>) page.evaluate(CUT))
                .forEach(one -> wrong.add("%s: cuts %s".formatted(name, one)));
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
}
