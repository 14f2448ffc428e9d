package kz.localbusiness.load;

import com.microsoft.playwright.Browser;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.localbusiness.journey.Chromium;

/// `mvn -Pload -pl bootstrap -am verify -Dload.main=kz.localbusiness.load.BookingPageLoad`: how
/// soon a stranger's phone shows the page of a business, what is sent to it, and how long it takes
/// from the link to the confirmation. Kept in `target/booking-page-load.txt`.
public final class BookingPageLoad {

    private static final Path RESULT = Path.of("target", "booking-page-load.txt");
    private static final int RUNS = Math.clamp(Integer.getInteger("load.runs", 7), 1, 20);

    private final Browser browser;
    private final String page;
    private final List<FirstLook> first = new ArrayList<>();
    private final List<FirstLook> second = new ArrayList<>();
    private final List<SoonestBooking> booked = new ArrayList<>();

    private BookingPageLoad(Browser browser, String page) {
        this.browser = browser;
        this.page = page;
    }

    public static void main(String[] arguments) throws Exception {
        try (var platform = new LoadedPlatform();
                var chromium = Chromium.whole()) {
            var home = "http://localhost:" + platform.at("/").getPort();
            var result = new BookingPageLoad(chromium.browser(), home + "/demo").measured();
            System.out.println(result);
            Files.writeString(RESULT, result);
        }
    }

    private String measured() {
        come(RUNS); // until the JVM has compiled what it takes
        first.clear();
        second.clear();
        booked.clear();
        for (int run = 0; run < RUNS; run++) {
            come(run);
        }
        return told();
    }

    private void come(int number) {
        try (var phone = new SlowPhone(browser, "ru")) {
            first.add(FirstLook.at(phone, page));
            second.add(FirstLook.at(phone, page));
        }
        try (var phone = new SlowPhone(browser, "ru")) {
            booked.add(SoonestBooking.on(phone, page, number));
        }
    }

    private String told() {
        return """
        Java %s, %d cores, load %.1f; %s; %s; %d runs
        milliseconds, median and worst    first visit      second visit
        first contentful paint     %s %s
        a service can be pressed   %s %s
        the press is answered      %s %s
        bytes sent                 %s %s
        kB of the first visit:  %s
        kB of the second visit: %s
        soonest start booked, from the link to the confirmation: %d presses, milliseconds %s
        """
                .formatted(
                        Runtime.version(),
                        Runtime.getRuntime().availableProcessors(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                        "Chromium " + browser.version(),
                        SlowPhone.DESCRIPTION,
                        RUNS,
                        Latencies.told(first, FirstLook::painted),
                        Latencies.told(second, FirstLook::painted),
                        Latencies.told(first, FirstLook::usable),
                        Latencies.told(second, FirstLook::usable),
                        Latencies.told(first, FirstLook::answered),
                        Latencies.told(second, FirstLook::answered),
                        Latencies.told(first, look -> look.transfer().total()),
                        Latencies.told(second, look -> look.transfer().total()),
                        first.getLast().transfer(),
                        second.getLast().transfer(),
                        booked.getLast().presses(),
                        Latencies.told(booked, SoonestBooking::millis));
    }
}
