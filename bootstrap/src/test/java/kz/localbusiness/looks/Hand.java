package kz.localbusiness.looks;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;

/// Presses and types as fast as the page answers, and counts both.
public final class Hand {

    private static final double MILLIS_BETWEEN_KEYS = 150;

    private final Page page;
    private final long began = System.nanoTime();
    private int presses;

    public Hand(Page page) {
        this.page = page;
    }

    public void press(String what) {
        page.locator(what).first().tap();
        presses++;
        Desk.settle(page);
    }

    public void type(String field, String text) {
        var slowly = new Locator.PressSequentiallyOptions().setDelay(MILLIS_BETWEEN_KEYS);
        page.locator(field).pressSequentially(text, slowly);
    }

    public void sees(String what) {
        page.locator(what).first().waitFor();
    }

    public int presses() {
        return presses;
    }

    /// Since it began.
    public Duration took() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    @Override
    public String toString() {
        return "%d presses, %.1f s".formatted(presses, took().toMillis() / 1000.0);
    }
}
