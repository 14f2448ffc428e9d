package kz.localbusiness.looks;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import kz.localbusiness.hardening.Site;
import kz.localbusiness.journey.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Booking on a phone for whom the business knows. Presses and seconds are printed.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BookingByHandIT {

    private static final String FIRST_START = "vaadin-dialog :is([id^=best-], [id^=start-].choice)";

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

    @Test
    void findByThreeLetters() {
        onAPhone(page -> find(page, "мад"));
    }

    @Test
    void findByFourDigits() {
        onAPhone(page -> find(page, "4506"));
    }

    @Test
    void bookAgain() {
        onAPhone(this::again);
    }

    private void onAPhone(Consumer<Page> work) {
        var phone = Screen.PHONE.options().setHasTouch(true);
        try (var owner = chromium.browser().newContext(phone)) {
            work.accept(Desk.of(site, owner, Screen.PHONE));
        }
    }

    private static void find(Page page, String typed) {
        var hand = new Hand(page);
        hand.press("#new-booking");
        hand.type("#client-search input", typed);
        hand.press(".found-clients .choice");
        hand.press(".services:not(.found-clients) .choice");
        done(hand, typed);
    }

    private void again(Page page) {
        page.navigate(site.address + "/demo/admin/clients");
        page.locator(".client-row").first().click();
        var hand = new Hand(page);
        hand.press("#book-again");
        done(hand, "again");
    }

    private static void done(Hand hand, String how) {
        hand.press(FIRST_START);
        hand.press("#book-for-client");
        hand.sees("vaadin-notification-card");
        System.out.printf("Booked by hand, %s: %s%n", how, hand);
    }
}
