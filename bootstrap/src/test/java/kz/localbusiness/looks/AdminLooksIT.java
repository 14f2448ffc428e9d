package kz.localbusiness.looks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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

    private static final String CUT =
            """
            () => [...document.querySelectorAll(
                    `:is(vaadin-time-picker, vaadin-date-picker, vaadin-integer-field) input,
                    vaadin-button, .booking .when`)]
                .filter(one => one.checkVisibility() && one.scrollWidth > one.clientWidth + 1)
                .map(one => (one.value || one.innerText || one.id).trim())
            """;
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
        return Sight.wrongWith(page, screen.label(), place.name(), CUT);
    }
}
