package kz.localbusiness.looks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.localbusiness.hardening.Site;
import kz.localbusiness.journey.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every page that strangers and clients come to, on the narrowest phone, in each language, by day
/// and by night: a picture of it, nothing wider than the screen or shown in part, nothing too small
/// for a thumb, no text without its translation, and nothing that keeps anybody out.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicLooksIT {

    private static final Path TEXTS = Path.of("../adapters-in-web/src/main/resources/texts");
    private static final Pattern KEY = Pattern.compile("!?\\{?([a-z]+(?:[.-][a-z0-9]+)+)");

    /// All elements, those inside of components too, that are shown and hold text of their own.
    private static final String SHOWN =
            """
            const all = root => [...root.querySelectorAll('*')].flatMap(
                one => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
            const shown = all(document.body).filter(one =>
                one.checkVisibility({visibilityProperty: true, opacityProperty: true})
                && !one.closest('.apart') && one.getBoundingClientRect().width > 1);
            const own = one => one.matches('input, textarea') ? one.value || one.placeholder
                : [...one.childNodes].filter(part => part.nodeType === Node.TEXT_NODE)
                    .map(part => part.data.trim()).join('');
            """;

    private static final String CUT =
            """
            () => {
                %s
                return shown.filter(own).filter(one => {
                    const style = getComputedStyle(one);
                    const clips = one.matches('input') || style.overflowX !== 'visible';
                    return clips && style.display !== 'inline'
                        && one.scrollWidth > one.clientWidth + 1;
                }).map(one => own(one));
            }
            """
                    .formatted(SHOWN);

    /// Links in the middle of a sentence may be as high as its line.
    private static final String TOO_SMALL =
            """
            () => {
                %s
                const inSentence = one => one.matches('a') && one.parentElement.matches('p, li, dd')
                    && one.parentElement.innerText.trim() !== one.innerText.trim();
                return shown.filter(one =>
                        one.matches('a[href], button, vaadin-button, summary, vaadin-checkbox'))
                    .filter(one => one.getBoundingClientRect().height < 43.5 && !inSentence(one))
                    .map(one => `${one.id || one.className} ${one.innerText} `
                        + one.getBoundingClientRect().height);
            }
            """
                    .formatted(SHOWN);

    private static final String TEXT =
            """
            () => {
                %s
                const named = one => ['aria-label', 'title', 'placeholder', 'alt']
                    .map(name => one.getAttribute(name) ?? '').join(' ');
                return document.title + ' ' + shown.map(one => own(one) + ' ' + named(one)).join('\\n');
            }
            """
                    .formatted(SHOWN);

    @RegisterExtension final UnderstoodAnswers answers = new UnderstoodAnswers();

    private final Site site = Site.started();
    private final Set<String> keys = keys();
    private Chromium chromium;
    private List<List<PublicPlace>> ways = List.of();

    @BeforeAll
    void startBrowser() {
        chromium = Chromium.start();
        ways = PublicPlace.ways(site);
    }

    @AfterAll
    void stopBrowser() {
        chromium.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void suitEverybody(String language) {
        assertThat(wrongWith(Guest.phone(language), language)).isEmpty();
    }

    @Test
    void suitWideScreens() {
        var desk = new Browser.NewContextOptions().setViewportSize(1280, 800).setLocale("ru");

        assertThat(wrongWith(desk.setHasTouch(true), "ru-wide")).isEmpty();
    }

    @Test
    void tellWhoABusinessIsBeforeAnyScript() {
        try (var guest =
                chromium.browser().newContext(Guest.phone("kk").setJavaScriptEnabled(false))) {
            var page = guest.newPage();

            page.navigate(site.address + "/demo");

            assertThat(page.locator(".plain h1").innerText()).isEqualTo("Aru Beauty");
            assertThat(page.locator(".plain li").count()).isGreaterThan(5);
            assertThat(page.locator("noscript p").isVisible()).isTrue();
        }
    }

    @Test
    void holdNoConnectionForWhoOnlyLooks() {
        try (var guest = chromium.browser().newContext(Guest.phone("ru"))) {
            var page = guest.newPage();
            var sockets = new ArrayList<String>();
            page.onWebSocket(socket -> sockets.add(socket.url()));

            page.navigate(site.address + "/demo");
            page.waitForSelector("[id^=service-]");
            Desk.settle(page);
            assertThat(page.locator(".plain").isVisible()).isFalse();
            assertThat(sockets).isEmpty();

            page.navigate(site.address + "/register");
            page.waitForCondition(() -> !sockets.isEmpty());
        }
    }

    private List<String> wrongWith(Browser.NewContextOptions screen, String label) {
        return ways.stream().flatMap(way -> walk(way, screen, label).stream()).toList();
    }

    private List<String> walk(
            List<PublicPlace> way, Browser.NewContextOptions screen, String label) {
        try (var guest = chromium.browser().newContext(screen)) {
            guest.setDefaultTimeout(90_000);
            var page = guest.newPage();
            way.getFirst().open(page);
            var wrong = new ArrayList<>(look(page, label, way.getFirst().name()));
            for (int next = 1; next < way.size(); next++) {
                way.get(next).goOn(page, way.get(next - 1));
                wrong.addAll(look(page, label, way.get(next).name()));
            }
            return wrong;
        }
    }

    private List<String> look(Page page, String label, String name) {
        var wrong = new ArrayList<String>();
        in(page, ColorScheme.LIGHT);
        wrong.addAll(Sight.wrongWith(page, "public-%s-light".formatted(label), name, CUT));
        in(page, ColorScheme.DARK);
        wrong.addAll(Sight.wrongColours(page, "public-%s-dark".formatted(label), name, CUT));
        ((List<?>) page.evaluate(TOO_SMALL))
                .forEach(one -> wrong.add("%s: too small: %s".formatted(name, one)));
        KEY.matcher((String) page.evaluate(TEXT))
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(keys::contains)
                .forEach(key -> wrong.add("%s: untranslated: %s".formatted(name, key)));
        return wrong.stream().map(one -> label + " " + one).toList();
    }

    private static void in(Page page, ColorScheme light) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
    }

    private static Set<String> keys() {
        var keys = new TreeSet<String>();
        try (var files = Files.newDirectoryStream(TEXTS, "*_en.properties")) {
            for (var file : files) {
                var texts = new Properties();
                try (var reader = Files.newBufferedReader(file)) {
                    texts.load(reader);
                }
                keys.addAll(texts.stringPropertyNames());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys;
    }
}
