package kz.localbusiness.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// One browser tab, and what a person does in it. Each verb waits until the server has answered.
final class Tab {

    private static final String SERVER_ANSWERED =
            """
            () => Object.values(window.Vaadin?.Flow?.clients ?? {})
                .every(client => !client.isActive?.())
            """;
    private static final String TOO_WIDE =
            "() => document.documentElement.scrollWidth - window.innerWidth";

    private final Page page;
    private final Album album;
    private final List<String> brokenScripts = new ArrayList<>();

    Tab(Page page, Album album) {
        this.page = page;
        this.album = album;
        page.onPageError(brokenScripts::add);
    }

    /// @return the status of the answer
    int open(String path) {
        var answer = Objects.requireNonNull(page.navigate(path));
        settle();
        return answer.status();
    }

    void reload() {
        page.reload();
        settle();
    }

    void press(String what) {
        patiently("to press " + what, () -> page.locator(what).first().click());
        settle();
    }

    void pressTwice(String what) {
        patiently("to press " + what, () -> page.locator(what).first().dblclick());
        settle();
    }

    /// @param field the id of a field, which may be made of several elements
    void type(String field, String text) {
        var input = input(field);
        patiently("to fill in " + field, () -> input.fill(text));
        input.blur();
        settle();
    }

    /// Closes the list of proposals that opens below the input.
    void choose(Locator input, String text) {
        input.fill(text);
        input.press("Enter");
        input.press("Tab");
        settle();
    }

    String typed(String field) {
        return input(field).inputValue();
    }

    private Locator input(String field) {
        return page.locator("#%s input, #%s textarea".formatted(field, field)).first();
    }

    Locator find(String what) {
        return page.locator(what);
    }

    void sees(String what) {
        patiently("to see " + what, () -> page.locator(what).first().waitFor());
    }

    void sees(String what, String text) {
        var wanted = page.locator(what).filter(new Locator.FilterOptions().setHasText(text));
        patiently("to see " + what + " with " + text, () -> wanted.first().waitFor());
    }

    void arrivesAt(String pattern) {
        patiently("to arrive at " + pattern, () -> page.waitForURL(pattern));
        settle();
    }

    /// Puts a mark on the page that a navigation or a reload would wipe out.
    void mark() {
        page.evaluate("() => { window.markOfTheTest = true }");
    }

    boolean isMarked() {
        return Boolean.TRUE.equals(page.evaluate("() => window.markOfTheTest === true"));
    }

    /// Nothing of ours may be wider than the screen.
    void picture(String name) {
        settle();
        keepPicture(name);
        assertThat(((Number) page.evaluate(TOO_WIDE)).intValue()).as(name).isLessThanOrEqualTo(0);
    }

    void keepPicture(String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(album.next(name))
                        .setAnimations(ScreenshotAnimations.DISABLED)
                        .setFullPage(true));
    }

    List<String> brokenScripts() {
        return brokenScripts;
    }

    void close() {
        page.context().close();
    }

    private void settle() {
        patiently("for the server", () -> page.waitForFunction(SERVER_ANSWERED));
    }

    /// Whoever waits in vain tells what the page shows instead, in the first line of the failure.
    private void patiently(String wish, Runnable wait) {
        try {
            wait.run();
        } catch (TimeoutError inVain) {
            var shown = page.locator("body").innerText().replaceAll("\\s+", " ");
            var story =
                    "Waited in vain %s at %s, which shows: %s".formatted(wish, page.url(), shown);
            throw new AssertionError(story, inVain);
        }
    }
}
