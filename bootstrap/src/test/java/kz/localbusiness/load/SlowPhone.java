package kz.localbusiness.load;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/// A middling Android phone on mobile data, with nothing in its cache: a processor four times
/// slower than this machine's, and the slow 4G of Lighthouse. The latency holds for each request; a
/// connection costs nothing here, with TLS it would cost two or three times the latency once.
final class SlowPhone implements AutoCloseable {

    static final String DESCRIPTION =
            "360 x 740, CPU x4 slower, 150 ms, 1.6 Mbit/s down, 750 kbit/s up";
    private static final int SLOWER = 4;
    private static final int LATENCY = 150;
    private static final double DOWN = 1_600_000 / 8.0;
    private static final double UP = 750_000 / 8.0;
    private static final double LONGEST = 90_000;

    private final BrowserContext context;

    SlowPhone(Browser browser, String language) {
        context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(360, 740)
                                .setDeviceScaleFactor(2)
                                .setIsMobile(true)
                                .setHasTouch(true)
                                .setLocale(language));
        context.setDefaultTimeout(LONGEST);
    }

    Page page() {
        return context.newPage();
    }

    CDPSession slow(Page page) {
        var session = context.newCDPSession(page);
        var cpu = new JsonObject();
        cpu.addProperty("rate", SLOWER);
        session.send("Emulation.setCPUThrottlingRate", cpu);
        var network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", LATENCY);
        network.addProperty("downloadThroughput", DOWN);
        network.addProperty("uploadThroughput", UP);
        session.send("Network.enable");
        session.send("Network.emulateNetworkConditions", network);
        return session;
    }

    @Override
    public void close() {
        context.close();
    }
}
