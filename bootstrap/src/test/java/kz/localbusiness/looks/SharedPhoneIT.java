package kz.localbusiness.looks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.time.Duration;
import kz.localbusiness.hardening.Site;
import kz.localbusiness.journey.Chromium;
import kz.localbusiness.journey.Codes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// A mother and her child behind one phone: booked as guests, found in an account that a code by
/// SMS has opened, booked again by one tap on a name.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedPhoneIT {

    private static final String MOTHER = "Дана Сейтқали";
    private static final String CHILD = "Алуа Сейтқали";
    private static final String PHONE = "+77015557701";
    private static final String PASSWORD = "үш сөз жеткілікті";
    private static final double PATIENCE = 60_000;

    private final Site site = Site.started();
    private Chromium chromium;
    private BrowserContext visitor;

    @BeforeAll
    void startBrowser() {
        chromium = Chromium.start();
        visitor = chromium.browser().newContext(Guest.phone("ru"));
        visitor.setDefaultTimeout(PATIENCE);
    }

    @AfterAll
    void stopBrowser() {
        chromium.close();
    }

    @Test
    void thoseWhoShareAPhoneAreOneTapAway() {
        var page = visitor.newPage();
        bookAsGuest(page, MOTHER);
        bookAsGuest(page, CHILD);

        openAccount(page);
        await().atMost(Duration.ofSeconds(30)).until(() -> bookings(page) == 2);
        picture(page, "shared-phone-all");

        page.locator("#people-filter button").getByText(CHILD).tap();
        page.locator(".my-booking").getByText(MOTHER).waitFor(hidden());
        assertThat(page.locator(".my-booking").count()).isOne();

        page.locator(".my-booking .repeat").tap();
        page.locator("#soonest").tap();
        page.locator("#known-people").getByText(CHILD).tap();
        page.waitForFunction("() => document.querySelector('#client-name input').value");
        picture(page, "shared-phone-names");
        assertThat(page.locator("#client-name input").inputValue()).isEqualTo(CHILD);
        assertThat(page.locator("#client-phone input").inputValue()).isEqualTo("+7 701 555 77 01");
        page.locator("#client-consent input").check();
        Desk.settle(page);
        page.locator("#book").tap();
        page.locator("#booking-confirmation").waitFor();
    }

    private void bookAsGuest(Page page, String name) {
        page.navigate(site.address + "/demo");
        Guest.bookSoonest(page.mainFrame(), name, PHONE);
    }

    /// The number is what the realm proposes to sign in with.
    private void openAccount(Page page) {
        page.navigate(site.address + "/demo/account");
        page.locator("#client-contact input").fill(PHONE);
        page.locator("#client-send-code").tap();
        page.locator("#client-code input").fill(new Codes(site.address).sentTo(PHONE));
        page.locator("#client-password input").fill(PASSWORD);
        page.locator("#client-open").tap();
        page.locator("#password").fill(PASSWORD);
        assertThat(page.locator("#username").inputValue()).isEqualTo(PHONE);
        picture(page, "shared-phone-sign-in");
        page.locator("#kc-login").tap();
        page.locator("#book-again").waitFor();
    }

    private static int bookings(Page page) {
        page.reload();
        page.locator("#book-again").waitFor();
        Desk.settle(page);
        return page.locator(".my-booking").count();
    }

    private static Locator.WaitForOptions hidden() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    }

    private static void picture(Page page, String name) {
        var file = Path.of("target", "screenshots", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
}
