package kz.localbusiness.looks;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;

/// Presses and types as fast as the page answers, and counts both.
final class Hand {

    private static final double MILLIS_BETWEEN_KEYS = 150;

    private final Page page;
    private final long began = System.nanoTime();
    private int presses;

    Hand(Page page) {
        this.page = page;
    }

    void press(String what) {
        page.locator(what).first().tap();
        presses++;
        Desk.settle(page);
    }

    void type(String field, String text) {
        var slowly = new Locator.PressSequentiallyOptions().setDelay(MILLIS_BETWEEN_KEYS);
        page.locator(field).pressSequentially(text, slowly);
    }

    void sees(String what) {
        page.locator(what).first().waitFor();
    }

    @Override
    public String toString() {
        var seconds = Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0;
        return "%d presses, %.1f s".formatted(presses, seconds);
    }
}
