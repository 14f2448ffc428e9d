package kz.localbusiness.looks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import kz.localbusiness.hardening.Site;
import kz.localbusiness.journey.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What may happen to a client in the middle of booking: nothing typed is lost, and nothing is
/// booked twice.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InterruptedBookingIT {

    private static final String NAME = "Дана Сейтқали";
    private static final String PHONE = "+7 701 555 44 3";
    private static final String START = "[id^=chosen-start-]";
    private static final double PATIENCE = 60_000;

    private final Site site = Site.started();
    private Chromium chromium;
    private BrowserContext visitor;
    private int visitors;

    @BeforeAll
    void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    void stopBrowser() {
        chromium.close();
    }

    @BeforeEach
    void visit() {
        visitor = chromium.browser().newContext(Guest.phone("ru"));
        visitor.setDefaultTimeout(PATIENCE);
        visitors++;
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void aReloadAtEachStepKeepsWhatWasChosenAndTyped() {
        var page = open();
        page.locator("[id^=service-]").first().tap();
        page.locator("#soonest").waitFor();
        page.locator("#soonest").tap();
        var start = chosenStart(page);

        page.reload();
        assertThat(chosenStart(page)).isEqualTo(start);
        type(page);
        page.reload();

        assertThat(chosenStart(page)).isEqualTo(start);
        isTyped(page);
        book(page);
        page.reload();
        page.locator(".badge.requested").waitFor();
        assertThat(page.locator("#book").count()).isZero();
    }

    @Test
    void theWayBackKeepsThemToo() {
        var page = open();
        choose(page);
        type(page);

        page.navigate(site.address + "/demo/account");
        page.goBack();

        chosenStart(page);
        isTyped(page);
    }

    @Test
    void aPageOfYesterdayBeginsAnewWithWhatWasTyped() {
        var page = open();
        choose(page);
        type(page);

        page.evaluate("() => { window.isOfYesterday = true }");
        endSession();
        page.locator("#other-time").tap();

        page.waitForFunction("() => !window.isOfYesterday");
        isTyped(page);
        chosenStart(page);
        book(page);
    }

    @Test
    void aLostConnectionBooksOnce() {
        var page = open();
        choose(page);
        type(page);
        consent(page);

        visitor.setOffline(true);
        page.locator("#book").tap();
        visitor.setOffline(false);

        isConfirmed(page);
        assertThat(page.locator("#booking-confirmation").count()).isOne();
    }

    @Test
    void aDoubleTapBooksOnce() {
        var page = open();
        choose(page);
        type(page);
        consent(page);

        page.locator("#book").dblclick();

        isConfirmed(page);
    }

    @Test
    void twoTabsDoNotTakeTheSameTimeOfOnePerson() {
        var one = open();
        var other = open();
        chooseFirstPerson(one);
        chooseFirstPerson(other);
        type(one);
        type(other);

        assertThat(chosenStart(other)).isNotEqualTo(chosenStart(one));
        book(one);
        book(other);
    }

    @Test
    void aTabThatWasDoubledBooksOnce() {
        var one = open();
        choose(one);
        type(one);
        var other = visitor.waitForPage(() -> one.evaluate("() => window.open(location.href)"));
        var start = chosenStart(other);
        isTyped(other);

        book(one);
        consent(other);
        other.locator("#book").tap();

        isConfirmed(other);
        assertThat(other.url()).isEqualTo(one.url());
        assertThat(start).isNotNull();
    }

    /// As overnight.
    private void endSession() {
        var cookies = visitor.cookies();
        cookies.forEach(cookie -> cookie.value = "of-a-session-that-has-ended");
        visitor.addCookies(cookies);
    }

    private Page open() {
        var page = visitor.newPage();
        page.navigate(site.address + "/demo");
        page.locator("[id^=service-]").first().waitFor();
        return page;
    }

    private static void choose(Page page) {
        page.locator("[id^=service-]").first().tap();
        page.locator("#soonest").tap();
        chosenStart(page);
    }

    private static void chooseFirstPerson(Page page) {
        page.locator("[id^=service-]").first().tap();
        page.locator("[id^=staff-]:not(#staff-any)").first().tap();
        Desk.settle(page);
        page.locator("#soonest").tap();
        chosenStart(page);
    }

    private static String chosenStart(Page page) {
        page.locator(START).waitFor();
        Desk.settle(page);
        return page.locator(START).getAttribute("id");
    }

    /// One number each, as one number may be booked for so often only.
    private void type(Page page) {
        page.locator("#client-name input").fill(NAME);
        page.locator("#client-phone input").fill(PHONE + visitors);
    }

    private void isTyped(Page page) {
        page.locator("#client-name input").waitFor();
        page.waitForFunction("() => document.querySelector('#client-name input').value");
        assertThat(page.locator("#client-name input").inputValue()).isEqualTo(NAME);
        assertThat(page.locator("#client-phone input").inputValue()).isEqualTo(PHONE + visitors);
    }

    private static void consent(Page page) {
        page.locator("#client-consent input").check();
        Desk.settle(page);
    }

    private static void book(Page page) {
        consent(page);
        page.locator("#book").tap();
        isConfirmed(page);
    }

    private static void isConfirmed(Page page) {
        page.locator("#booking-confirmation").waitFor();
        Desk.settle(page);
    }
}
