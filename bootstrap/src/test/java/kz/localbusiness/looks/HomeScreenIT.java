package kz.localbusiness.looks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import kz.localbusiness.hardening.Site;
import kz.localbusiness.journey.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A business as an app of its own, and what it says without a network.
///
/// @see "features/decisions/035-installable.md"
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HomeScreenIT {

    /// What no test can have: a profile that keeps apps.
    private static final String PROFILE = "in-incognito";

    private static final String MANIFEST =
            """
            async () => {
              const answer = await fetch(document.querySelector('link[rel=manifest]').href);
              const manifest = await answer.json();
              return `${manifest.name} at ${manifest.start_url}`;
            }
            """;

    private final Site site = Site.started();
    private Chromium chromium;

    @BeforeAll
    void startBrowser() {
        chromium = Chromium.whole();
    }

    @AfterAll
    void stopBrowser() {
        chromium.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/demo", "/"})
    void canBeInstalled(String path) {
        try (var visitor = visitor("ru")) {
            var page = withWorker(visitor, path);
            var browser = visitor.newCDPSession(page);

            var manifest = browser.send("Page.getAppManifest");
            var obstacles =
                    browser.send("Page.getInstallabilityErrors")
                            .getAsJsonArray("installabilityErrors");

            assertThat(manifest.getAsJsonArray("errors")).isEmpty();
            assertThat(manifest.get("url").getAsString())
                    .isEqualTo(site.address + path.replaceAll("/$", "") + "/manifest.webmanifest");
            assertThat(StreamSupport.stream(obstacles.spliterator(), false))
                    .extracting(one -> one.getAsJsonObject().get("errorId").getAsString())
                    .filteredOn(one -> !one.equals(PROFILE))
                    .isEmpty();
        }
    }

    @Test
    void isNamedAfterTheBusiness() {
        try (var visitor = visitor("ru")) {
            var page = withWorker(visitor, "/demo");

            assertThat(page.evaluate(MANIFEST)).isEqualTo("Aru Beauty at /demo");
        }
    }

    @ParameterizedTest
    @CsvSource({"kk, Интернетке қосылым жоқ", "ru, Нет подключения", "en, You are offline"})
    void saysWithoutANetworkThatThereIsNone(String language, String told) {
        try (var visitor = visitor(language)) {
            var page = withWorker(visitor, "/demo");

            visitor.setOffline(true);
            page.navigate(site.address + "/demo/account");

            assertThat(page.locator("main").innerText()).startsWith(told);
            assertThat(page.locator("section:visible").count()).isOne();
            var picture = Path.of("target/screenshots/offline", language + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(picture));
        }
    }

    @Test
    void saysItInTheLanguageThatWasChosen() {
        try (var visitor = visitor("en")) {
            var page = withWorker(visitor, "/demo");
            page.locator("#language-kk").tap();
            page.waitForFunction("() => document.cookie.includes('lang=kk')");

            visitor.setOffline(true);
            page.reload();

            assertThat(page.locator("main").innerText()).startsWith("Интернетке қосылым жоқ");
        }
    }

    private BrowserContext visitor(String language) {
        var visitor = chromium.browser().newContext(Guest.phone(language));
        visitor.setDefaultTimeout(60_000);
        return visitor;
    }

    private Page withWorker(BrowserContext visitor, String path) {
        var page = visitor.newPage();
        page.navigate(site.address + path);
        page.waitForSelector(".page-main");
        page.waitForFunction("() => navigator.serviceWorker.controller !== null");
        return page;
    }
}
