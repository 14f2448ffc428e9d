package kz.localbusiness.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The people of one test, each with a browser profile of their own. A test that fails leaves a
/// picture of what each of them saw last.
final class Visitors implements AfterTestExecutionCallback {

    private static final int PATIENCE_MILLIS = 60_000;

    private final Supplier<Chromium> chromium;
    private final Supplier<RunningPlatform> platform;
    private final List<Tab> tabs = new ArrayList<>();

    Visitors(Supplier<Chromium> chromium, Supplier<RunningPlatform> platform) {
        this.chromium = chromium;
        this.platform = platform;
    }

    Owner owner(Device device, Album album) {
        return new Owner(tab(device, album), device.words(), new Codes(platform.get().address()));
    }

    Client client(Device device, Album album) {
        return new Client(tab(device, album), device.words());
    }

    BankApp bankApp(Album album) {
        return new BankApp(tab(Device.PHONE, album));
    }

    private Tab tab(Device device, Album album) {
        var profile =
                chromium.get()
                        .browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setBaseURL(platform.get().address())
                                        .setLocale(device.language + "-KZ")
                                        .setViewportSize(device.width, device.height));
        profile.setDefaultTimeout(PATIENCE_MILLIS);
        var tab = new Tab(profile.newPage(), album);
        tabs.add(tab);
        return tab;
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            tabs.forEach(tab -> tab.keepPicture("failed"));
        }
        tabs.forEach(Tab::close);
        assertThat(tabs).flatExtracting(Tab::brokenScripts).isEmpty();
    }
}
