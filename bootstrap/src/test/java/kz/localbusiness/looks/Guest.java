package kz.localbusiness.looks;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;

/// Somebody who books at the demo, unless told otherwise each time with a number of their own: one
/// number may be booked for so often only.
final class Guest {

    private static final String NAME = "Дана Сейтқали";
    private static final AtomicInteger GUESTS = new AtomicInteger();

    private Guest() {}

    /// A narrow one, held upright and touched.
    static Browser.NewContextOptions phone(String language) {
        return new Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setHasTouch(true)
                .setLocale(language);
    }

    /// The shortest way, up to the confirmation.
    static void bookSoonest(Frame page) {
        bookSoonest(page, NAME, nextNumber());
    }

    static void bookSoonest(Frame page, String name, String phone) {
        page.locator("[id^=service-]").first().tap();
        page.locator("#soonest").tap();
        page.locator("[id^=chosen-start-]").waitFor();
        tellWho(page, name, phone);
        page.locator("#book").tap();
        page.locator("#booking-confirmation").waitFor();
    }

    static void tellWho(Page page) {
        tellWho(page.mainFrame(), NAME, nextNumber());
    }

    private static String nextNumber() {
        return "+7 701 555 %04d".formatted(GUESTS.incrementAndGet());
    }

    private static void tellWho(Frame page, String name, String phone) {
        page.locator("#client-name input").fill(name);
        page.locator("#client-phone input").fill(phone);
        page.locator("#client-consent input").check();
    }
}
