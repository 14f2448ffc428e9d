package kz.localbusiness.looks;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A page as it is shown: a picture of it, and what is wrong with it for any eye, ear or thumb.
final class Sight {

    private static final String DIALOG = "vaadin-dialog[opened]";

    private static final String CONFIRM = "vaadin-confirm-dialog[opened]";

    /// What Vaadin's own frame around a question breaks: a footer that is a toolbar, and one more
    /// header.
    private static final List<String> OF_CONFIRM =
            List.of("aria-allowed-role", "landmark-no-duplicate-banner", "landmark-unique");

    private static final String TOO_WIDE =
            "() => document.documentElement.scrollWidth - window.innerWidth";

    private final Page page;
    private final String name;
    private final List<String> wrong = new ArrayList<>();

    private Sight(Page page, String name) {
        this.page = page;
        this.name = name;
    }

    /// @param cut a script that lists what is shown in part only
    static List<String> wrongWith(Page page, String directory, String name, String cut) {
        var sight = shapeOf(page, directory, name, cut);
        sight.checkAccess();
        return sight.wrong;
    }

    private static Sight shapeOf(Page page, String directory, String name, String cut) {
        var sight = new Sight(page, name);
        sight.keepPicture(directory);
        sight.checkWidth();
        sight.checkList("cuts", cut);
        return sight;
    }

    /// The same page in other colours than those in which all else was looked at.
    static List<String> wrongColours(Page page, String directory, String name, String cut) {
        var sight = shapeOf(page, directory, name, cut);
        sight.check(new AxeBuilder(page).withRules(List.of("color-contrast")));
        return sight.wrong;
    }

    private void keepPicture(String directory) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(Path.of("target/screenshots", directory, name + ".png"))
                        .setAnimations(ScreenshotAnimations.DISABLED)
                        .setFullPage(page.locator(DIALOG).count() == 0));
    }

    private void checkWidth() {
        var excess = ((Number) page.evaluate(TOO_WIDE)).intValue();
        if (excess > 0) {
            wrong.add("%s: %d px wider than the screen".formatted(name, excess));
        }
    }

    private void checkList(String what, String script) {
        ((List<?>) page.evaluate(script))
                .forEach(one -> wrong.add("%s: %s %s".formatted(name, what, one)));
    }

    private void checkAccess() {
        var axe = new AxeBuilder(page).exclude("vaadin-connection-indicator");
        if (page.locator(CONFIRM).count() > 0) {
            axe.disableRules(OF_CONFIRM);
        }
        check(axe);
    }

    private void check(AxeBuilder axe) {
        axe.analyze()
                .getViolations()
                .forEach(rule -> wrong.add("%s: %s".formatted(name, told(rule))));
    }

    private static String told(Rule rule) {
        var where = rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
        return "%s (%s) at %s".formatted(rule.getId(), rule.getHelp(), where);
    }
}
