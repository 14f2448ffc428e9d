package kz.localbusiness.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The browser of this machine; nothing is downloaded.
public final class Chromium implements AutoCloseable {

    private static final List<String> WHOLE =
            List.of("chromium", "chromium-browser", "google-chrome");

    /// The same engine without windows around it, where there is one: three times as quick to open
    /// a page.
    private static final List<String> LIGHT =
            Stream.concat(Stream.of("chromium-headless-shell"), WHOLE.stream()).toList();

    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    public static Chromium start() {
        return start(LIGHT, List.of());
    }

    /// With all that belongs to windows, and to sites on the home screen.
    ///
    /// @param more flags
    public static Chromium whole(String... more) {
        return start(WHOLE, List.of(more));
    }

    private static Chromium start(List<String> names, List<String> more) {
        var executable = executable(names);
        var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        var options =
                new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setHeadless(true)
                        .setArgs(Stream.concat(FLAGS.stream(), more.stream()).toList());
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    private static Path executable(List<String> names) {
        return names.stream()
                .flatMap(name -> executable(name).stream())
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError(
                                "No Chromium on the PATH; install it: apt-get install chromium"));
    }

    private static Optional<Path> executable(String name) {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .map(directory -> Path.of(directory, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
