package kz.localbusiness.hardening;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import kz.localbusiness.journey.Chromium;
import kz.localbusiness.web.biller.BankSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a real browser makes of our policy, and of signing out.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserIT {

    private final Site site = Site.started();
    private final List<String> complaints = new ArrayList<>();
    private Chromium chromium;
    private BrowserContext visitor;
    private Page page;

    @BeforeAll
    void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    void stopBrowser() {
        chromium.close();
    }

    @BeforeEach
    void openTab() {
        complaints.clear();
        visitor = chromium.browser().newContext();
        visitor.setDefaultTimeout(90_000);
        page = visitor.newPage();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")
                    || message.text().contains("Permissions policy")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    @AfterEach
    void closeTab() {
        visitor.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/register",
                "/demo",
                "/nothing-here",
                "/dev/mail",
                "/swagger-ui/index.html"
            })
    void breaksNoPage(String path) {
        page.navigate(site.address + path);
        page.waitForSelector("h1, h2");

        assertThat(complaints).isEmpty();
    }

    @Test
    void books() {
        page.navigate(site.address + "/demo");
        page.locator(".choices.services .choice").first().click();
        page.locator(".starts .choice").first().click();
        page.locator("#client-name input").fill("Dana");
        page.locator("#client-phone input").fill("8 701 777 01 02");
        page.locator("#client-consent input").check();
        page.locator("#book").click();
        page.waitForSelector("#booking-confirmation");

        assertThat(complaints).isEmpty();
    }

    @Test
    void letsASignedInOwnerWorkAndLeave() {
        signIn();
        page.waitForSelector("#sign-out");
        page.navigate(site.address + "/demo/admin/setup");
        page.waitForSelector("#sign-out");
        assertThat(complaints).isEmpty();

        page.locator("#sign-out").click();
        page.waitForURL(site.address + "/");
        page.navigate(site.address + "/demo/admin");
        page.waitForSelector("#username");

        assertThat(page.url()).contains("/realms/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror='window.smuggled=1'>",
                "<svg onload='window.smuggled=1'>",
                "<iframe srcdoc='<script>parent.smuggled=1</script>'></iframe>",
                "<a id=bait href='javascript:window.smuggled=1'>x</a>"
            })
    void runsNothingThatWasSmuggledIntoAPage(String markup) {
        page.navigate(site.address + "/");
        page.waitForSelector("h1");
        page.evaluate("markup => document.body.insertAdjacentHTML('beforeend', markup)", markup);
        page.evaluate("() => document.querySelector('#bait')?.click()");

        page.waitForCondition(() -> !complaints.isEmpty());
        assertThat(page.evaluate("() => window.smuggled")).isNull();
    }

    @Test
    void takesFormsToTheBankAndNowhereElse() {
        page.navigate(site.address + "/");
        page.waitForSelector("h1");
        send("https://evil.example/online");
        page.waitForCondition(() -> !complaints.isEmpty());
        assertThat(page.url()).isEqualTo(site.address + "/");

        complaints.clear();
        send(site.bean(BankSite.class).online().toString());
        page.waitForURL(site.bean(BankSite.class).online().toString());

        assertThat(complaints).isEmpty();
    }

    private void send(String address) {
        page.evaluate(
                """
                address => {
                  const form = document.createElement('form');
                  form.method = 'post';
                  form.action = address;
                  form.innerHTML = '<input name=OrderId value=1><input name=Amount value=100>';
                  document.body.append(form);
                  form.submit();
                }
                """,
                address);
    }

    private void signIn() {
        page.navigate(site.address + "/demo/admin");
        page.locator("#username").fill(site.demo("e-mail"));
        page.locator("#password").fill(site.demo("password"));
        page.locator("#kc-login").click();
        page.waitForURL(site.address + "/demo/admin**");
    }
}
