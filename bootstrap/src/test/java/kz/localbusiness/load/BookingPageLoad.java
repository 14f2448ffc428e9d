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

    private BookingPageLoad(Browser browser, String page) {
        this.browser = browser;
        this.page = page;
    }

    public static void main(String[] arguments) throws Exception {
        try (var platform = new LoadedPlatform();
                var chromium = Chromium.start()) {
            var home = "http://localhost:" + platform.at("/").getPort();
            var result = new BookingPageLoad(chromium.browser(), home + "/demo").measured();
            System.out.println(result);
            Files.writeString(RESULT, result);
        }
    }

    private String measured() {
        look(); // until the JVM has compiled what it takes
        first.clear();
        second.clear();
        for (int run = 0; run < RUNS; run++) {
            look();
        }
        return told();
    }

    private void look() {
        try (var phone = new SlowPhone(browser, "ru")) {
            first.add(FirstLook.at(phone, page));
            second.add(FirstLook.at(phone, page));
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
        """
                .formatted(
                        Runtime.version(),
                        Runtime.getRuntime().availableProcessors(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                        "Chromium " + browser.version(),
                        SlowPhone.DESCRIPTION,
                        RUNS,
                        FirstLook.told(first, FirstLook::painted),
                        FirstLook.told(second, FirstLook::painted),
                        FirstLook.told(first, FirstLook::usable),
                        FirstLook.told(second, FirstLook::usable),
                        FirstLook.told(first, FirstLook::answered),
                        FirstLook.told(second, FirstLook::answered),
                        FirstLook.told(first, look -> look.transfer().total()),
                        FirstLook.told(second, look -> look.transfer().total()),
                        first.getLast().transfer(),
                        second.getLast().transfer());
    }
}
