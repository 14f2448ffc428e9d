package kz.localbusiness.looks;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import kz.localbusiness.hardening.Site;

/// The admin of the demo, as its owner has it open.
final class Desk {

    private static final String SERVER_ANSWERED =
            """
            () => Object.values(window.Vaadin?.Flow?.clients ?? {})
                .every(client => !client.isActive?.())
            """;

    private Desk() {}

    static Page of(Site site, BrowserContext owner, Screen screen) {
        owner.setDefaultTimeout(90_000);
        var page = owner.newPage();
        page.navigate(site.address + "/demo/admin");
        page.locator("#username").fill(site.demo("e-mail"));
        page.locator("#password").fill(site.demo("password"));
        page.locator("#kc-login").click();
        page.waitForSelector("#day-title");
        page.locator("#language-" + screen.language).click();
        settle(page);
        return page;
    }

    static void settle(Page page) {
        page.waitForFunction(SERVER_ANSWERED);
    }
}
