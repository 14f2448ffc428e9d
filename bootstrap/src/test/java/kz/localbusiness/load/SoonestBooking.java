package kz.localbusiness.load;

import kz.localbusiness.looks.Hand;

/// From the link to the confirmation on the shortest way, as fast as the page answers and as people
/// type, without a thought in between.
record SoonestBooking(int presses, long millis) {

    private static final String SOONEST = "#soonest";

    static SoonestBooking on(SlowPhone phone, String address, int number) {
        try (var page = phone.page()) {
            phone.slow(page);
            var hand = new Hand(page);
            page.navigate(address);
            hand.sees("button[id^=service-]");
            hand.press("button[id^=service-]");
            hand.press(SOONEST);
            hand.press("#client-name input");
            hand.type("#client-name input", "Айгерим");
            hand.press("#client-phone input");
            hand.type("#client-phone input", "8701%07d".formatted(number));
            hand.press("#client-consent");
            hand.press("#book");
            hand.sees("#booking-confirmation");
            return new SoonestBooking(hand.presses(), hand.took().toMillis());
        }
    }
}
