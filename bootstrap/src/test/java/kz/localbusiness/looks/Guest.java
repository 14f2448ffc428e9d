package kz.localbusiness.looks;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;

/// Somebody who books at the demo, each time with a number of their own: one number may be booked
/// for so often only.
final class Guest {

    private static final AtomicInteger GUESTS = new AtomicInteger();

    private Guest() {}

    /// The shortest way, up to the confirmation.
    static void bookSoonest(Frame page) {
        page.locator("[id^=service-]").first().tap();
        page.locator("#soonest").tap();
        page.locator("[id^=chosen-start-]").waitFor();
        tellWho(page);
        page.locator("#book").tap();
        page.locator("#booking-confirmation").waitFor();
    }

    static void tellWho(Page page) {
        tellWho(page.mainFrame());
    }

    private static void tellWho(Frame page) {
        var number = GUESTS.incrementAndGet();
        page.locator("#client-name input").fill("Дана Сейтқали");
        page.locator("#client-phone input").fill("+7 701 555 %04d".formatted(number));
        page.locator("#client-consent input").check();
    }
}
