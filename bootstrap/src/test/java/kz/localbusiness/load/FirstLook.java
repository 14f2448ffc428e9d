package kz.localbusiness.load;

import java.util.Map;

/// How soon a page was there, in milliseconds since it was asked for, and what was sent for it.
///
/// @param usable when a service can be pressed
/// @param answered when the server has answered the press, which was made at once
record FirstLook(long painted, long usable, long answered, Transfer transfer) {

    /// Looks each time the page is drawn, and presses as soon as there is something to press.
    private static final String PRESS_AT_ONCE =
            """
            (() => {
                const answered = () => {
                    if (document.querySelector('[id^=chosen-]')) {
                        window.lookAnswered = performance.now();
                    } else {
                        requestAnimationFrame(answered);
                    }
                };
                const usable = () => {
                    const service = document.querySelector('button[id^=service-]');
                    if (service?.checkVisibility()) {
                        window.lookUsable = performance.now();
                        service.click();
                        answered();
                    } else {
                        requestAnimationFrame(usable);
                    }
                };
                requestAnimationFrame(usable);
            })()
            """;

    private static final String TIMES =
            """
            () => ({
                painted: performance.getEntriesByName('first-contentful-paint')[0].startTime,
                usable: window.lookUsable,
                answered: window.lookAnswered
            })
            """;

    static FirstLook at(SlowPhone phone, String address) {
        try (var page = phone.page()) {
            var transfer = new Transfer(phone.slow(page));
            page.addInitScript(PRESS_AT_ONCE);
            page.navigate(address);
            page.waitForFunction("() => window.lookAnswered");
            var times = (Map<?, ?>) page.evaluate(TIMES);
            return new FirstLook(
                    millis(times, "painted"),
                    millis(times, "usable"),
                    millis(times, "answered"),
                    transfer);
        }
    }

    private static long millis(Map<?, ?> times, String name) {
        return times.get(name) instanceof Number number ? number.longValue() : -1;
    }
}
