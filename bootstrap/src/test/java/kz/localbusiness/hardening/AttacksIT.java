package kz.localbusiness.hardening;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.localbusiness.web.biller.BankSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What strangers try over HTTP.
class AttacksIT {

    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String DEMO = "/api/v1/businesses/demo";
    private static final String PROBLEM = "urn:lbp:problem:";

    private final Site site = Site.started();
    private final Stranger stranger = new Stranger(site);

    private record Booked(String id, String token) {

        String path() {
            return "/api/v1/appointments/" + id;
        }
    }

    @Test
    void opensNothingByAForgedLink() {
        var mine = book();
        var other = book();
        var half = mine.token().length() / 2;
        var turned = mine.token().charAt(half) == 'A' ? 'B' : 'A';
        var forged =
                List.of(
                        "x",
                        "..",
                        mine.token().substring(1),
                        mine.token() + "A",
                        mine.token().substring(0, half) + turned + mine.token().substring(half + 1),
                        other.token(),
                        "a".repeat(5_000));

        assertThat(forged)
                .allSatisfy(token -> {
                    assertThat(stranger.get(mine.path(), "Manage-Token", token).statusCode())
                            .isIn(404, 410);
                    var cancelled =
                            stranger.post(
                                    mine.path() + "/cancel", JSON, "{}", "Manage-Token", token);
                    assertThat(cancelled.statusCode()).isIn(404, 410);
                });
        assertThat(stateOf(mine)).isNotEqualTo("cancelled");
    }

    @Test
    void changesNothingWhenALinkIsOnlyOpened() {
        var mine = book();
        var before = stateOf(mine);

        stranger.get("/demo/booking/" + mine.token());
        stranger.call("HEAD", "/demo/booking/" + mine.token());
        var asked = stranger.get(mine.path() + "/cancel", "Manage-Token", mine.token());

        assertThat(asked.statusCode()).isEqualTo(405);
        assertThat(stateOf(mine)).isEqualTo(before);
    }

    @Test
    void unsubscribesNobodyButAtOneGenuineClick() {
        var mine = book();
        var click = "List-Unsubscribe=One-Click";
        var forged = List.of("x", "..", mine.token() + "A", "a".repeat(5_000), "%0d%0aX:%201");

        assertThat(forged)
                .allSatisfy(token ->
                        assertThat(stranger.post("/u/" + token, FORM, click).statusCode())
                                .isIn(400, 403, 404));
        var address = "/u/" + mine.token();
        assertThat(stranger.get(address).statusCode()).isEqualTo(302);
        assertThat(stranger.call("HEAD", address).statusCode()).isEqualTo(302);
        assertThat(stranger.call("PUT", address).statusCode()).isEqualTo(405);
        assertThat(stranger.post(address, FORM, "").statusCode()).isEqualTo(400);
        assertThat(stranger.post(address, JSON, "{}").statusCode()).isEqualTo(400);
        assertThat(stranger.post(address, FORM, "x=" + "y".repeat(1_000_000)).statusCode())
                .isIn(400, 413);
        assertThat(wantsEmails(mine)).isTrue();

        var clicked = new Stranger(site).post(address, FORM, click);

        assertThat(clicked.statusCode()).isEqualTo(200);
        assertThat(clicked.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(wantsEmails(mine)).isFalse();
    }

    @Test
    void unsubscribesByPartsAsWell() {
        var mine = book();
        var part = "Content-Disposition: form-data; name=\"List-Unsubscribe\"";
        var parts = String.join("\r\n", "--b", part, "", "One-Click", "--b--", "");

        var clicked = stranger.post("/u/" + mine.token(), "multipart/form-data; boundary=b", parts);

        assertThat(clicked.statusCode()).isEqualTo(200);
        assertThat(wantsEmails(mine)).isFalse();
    }

    @Test
    void letsNobodyInTwiceWithOneCode() {
        var signedIn = stranger.signIn();
        assertThat(stranger.isInside()).isTrue();
        var thief = new Stranger(site);

        var stolen = thief.get(signedIn.callback());
        var again = stranger.get(signedIn.callback());

        assertThat(Stranger.location(stolen)).endsWith("/?sign-in=failed");
        assertThat(Stranger.location(again)).endsWith("/?sign-in=failed");
        assertThat(thief.isInside()).isFalse();
    }

    @Test
    void givesASessionFixedBeforeSigningInNoPower() {
        stranger.get("/demo/admin");
        var fixed = stranger.session();
        stranger.signIn();
        var attacker = new Stranger(site);
        attacker.takeSession(fixed);

        assertThat(fixed).isNotEmpty().isNotEqualTo(stranger.session());
        assertThat(stranger.isInside()).isTrue();
        assertThat(attacker.isInside()).isFalse();
    }

    /// Else the last word of a page that somebody leaves by signing in could sign them out.
    @ParameterizedTest
    @ValueSource(strings = {"close", "long-polling", "streaming"})
    void beginsNoSessionForAPageWhoseOwnIsGone(String transport) {
        stranger.takeSession("0123456789ABCDEF");

        var answer =
                stranger.call(
                        "POST",
                        "/VAADIN/push?v-r=push&v-uiId=0&X-Atmosphere-Transport=" + transport);

        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /logout",
        "POST, /",
        "POST, /register",
        "POST, /demo/admin",
        "PUT, /demo/admin/setup",
        "DELETE, /demo/admin",
        "PATCH, /demo",
        "POST, /demo/booking/x",
        "POST, /u/x",
        "POST, /oauth2/authorization/x",
        "POST, /login/oauth2/code/x",
        "POST, /dev/mail",
        "POST, /webhooks/telegram",
        "POST, /error"
    })
    void takesNoChangeThatAnotherSiteHasMadeABrowserSend(String method, String path) {
        stranger.signIn();

        var answer = stranger.call(method, path, "Origin", "https://evil.example");

        assertThat(answer.statusCode()).isIn(403, 404, 405);
        assertThat(stranger.isInside()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"csrfToken\":\"forged\",\"rpc\":[],\"syncId\":0}", "<xml/>"})
    void takesNoForgedMessageOfAPage(String message) {
        stranger.signIn();
        stranger.get("/demo/admin");

        var answer = stranger.post("/?v-r=uidl&v-uiId=0", JSON, message);

        assertThat(answer.body()).doesNotContain("\"changes\"");
        assertThat(stranger.isInside()).isTrue();
    }

    @Test
    void givesASessionNoPowerOverTheApi() {
        stranger.signIn();

        assertThat(stranger.get(DEMO + "/admin/policy").statusCode()).isEqualTo(401);
        assertThat(stranger.call("DELETE", DEMO + "/admin/closures/1").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/businesses/demo/admin/..;/admin/policy",
                "/api/v1/businesses/demo/%61dmin/policy",
                "/api/v1/businesses/demo/admin%2fpolicy",
                "/api/v1/businesses/demo//admin/policy",
                "/api/v1//businesses/demo/admin/policy",
                "//api/v1/businesses/demo/admin/policy",
                "/api/v1/businesses/demo/x/../admin/policy",
                "/api/v1/businesses/demo/./admin/policy",
                "/api/v1/businesses/demo/admin;x=y/policy",
                "/api/v1/businesses/demo;/admin/policy",
                "/api/v1/businesses/demo/ADMIN/policy",
                "/API/v1/businesses/demo/admin/policy",
                "/api/v1/businesses/demo/admin/policy/",
                "/api/v1/businesses/demo/admin/policy%00",
                "/api/v1/businesses/demo/admin/policy%0d%0a",
                "/api/v1/businesses/demo/admin\\policy",
                "/api/v1/businesses/DEMO/admin/policy",
                "/x/..;/api/v1/businesses/demo/admin/policy",
                "/api/v1/businesses/demo/admin/policy?slug=other",
                "/api/v1/businesses/demo/%2561dmin/policy"
            })
    void letsNobodyAroundTheWallOfTheApi(String path) {
        var answer = stranger.raw("GET %s HTTP/1.1\r\n%s".formatted(path, end()));

        assertThat(status(answer)).isIn(400, 401, 404);
        assertThat(answer).doesNotContain("horizonDays");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/demo/admin", "/demo/admin/", "/demo/admin/setup", "/demo//admin",
                "/demo/admin;x", "/demo/%61dmin", "/demo/x/../admin", "/demo/..;/demo/admin",
                "//demo/admin", "/demo/admin%2f", "/demo/admin/..;/admin", "/platform",
                "/platform/", "/platform;x", "/%70latform/x", "//platform/x"
            })
    void showsNobodyAnAdminPage(String path) {
        var answer =
                stranger.raw("GET %s HTTP/1.1\r\nAccept: text/html\r\n%s".formatted(path, end()));

        assertThat(status(answer)).isIn(302, 400, 404);
        assertThat(redirect(answer))
                .matches("|(http://localhost)?/oauth2/authorization/([0-9a-f-]{36}|platform)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"HEAD", "OPTIONS", "TRACE", "PUT", "PATCH", "DELETE", "PROPFIND", "FOO"})
    void opensTheWallToNoOtherVerb(String verb) {
        var answer = stranger.raw("%s %s/admin/policy HTTP/1.1\r\n%s".formatted(verb, DEMO, end()));

        assertThat(status(answer)).isIn(400, 401, 404, 405, 501);
        assertThat(answer).doesNotContain("horizonDays");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override", "_method"})
    void overridesNoMethod(String header) {
        var mine = book();

        stranger.get(
                mine.path() + "/cancel?_method=POST", "Manage-Token", mine.token(), header, "POST");

        assertThat(stateOf(mine)).isNotEqualTo("cancelled");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "//evil.example/demo/admin",
                "/\\evil.example",
                "/%2f%2fevil.example",
                "/https://evil.example",
                "/?continue=https://evil.example",
                "/?redirect=//evil.example",
                "/demo/admin?continue=https://evil.example",
                "/demo/admin?redirect_uri=https://evil.example",
                "/oauth2/authorization/evil.example?redirect_uri=https://evil.example",
                "/login/oauth2/code/x?code=c&state=s&redirect_uri=https://evil.example",
                "/logout?post_logout_redirect_uri=https://evil.example",
                "/register?next=//evil.example",
                "/.evil.example",
                "/@evil.example"
            })
    void leadsNobodyAway(String path) {
        var headers = "X-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: https\r\n";
        var answer = stranger.raw("GET %s HTTP/1.1\r\n%s%s".formatted(path, headers, end()));

        assertThat(redirect(answer)).doesNotMatch("(?i)^(https?:)?[/\\\\]{2}(?!localhost).*");
    }

    @Test
    void believesNoHostThatARequestNames() {
        var business = redirect(asHost("evil.example", "/demo/admin"));
        var toRealm = asHost("evil.example", business.replaceFirst(".*/oauth2", "/oauth2"));

        assertThat(redirect(toRealm)).contains("/realms/").doesNotContain("evil");
    }

    @Test
    void returnsAfterSigningInToPagesOfItsOwnOnly() {
        stranger.get("/demo/admin?continue=https://evil.example");

        var signedIn = stranger.signIn();

        assertThat(Stranger.location(signedIn.answer()))
                .matches("(" + Pattern.quote(site.address) + ")?/demo/admin.*")
                .doesNotMatch("^[^?]*evil.*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /demo%0d%0aX-Injected:%201 HTTP/1.1\r\n",
                "GET /demo/admin%0d%0aX-Injected:%201 HTTP/1.1\r\n",
                "GET /api/v1/businesses/demo%0d%0aX-Injected:%201 HTTP/1.1\r\n",
                "GET /demo/booking/x%0d%0aX-Injected:%201 HTTP/1.1\r\n",
                "GET / HTTP/1.1\r\nAccept-Language: ru%0d%0aX-Injected: 1\r\n",
                "GET / HTTP/1.1\r\nAccept-Language: ru\u0001\r\n",
                "GET / HTTP/1.1\r\nCookie: lang=kk%0d%0aX-Injected: 1\r\n",
                "GET /oauth2/authorization/%0d%0aX-Injected:%201 HTTP/1.1\r\n",
                "GET /?sign-in=%0d%0aX-Injected:%201 HTTP/1.1\r\n"
            })
    void writesNoHeaderThatAStrangerMadeUp(String request) {
        var answer = stranger.raw(request + end());

        assertThat(headers(answer)).doesNotContainIgnoringCase("\nX-Injected");
        assertThat(status(answer)).isLessThan(500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dana\\r\\nBcc: all@evil.example",
                "Dana\\nSubject: prize",
                "Dana\\u0000",
                "Dana\\u001b[31m",
                "Dana\\u2028Bcc: all@evil.example"
            })
    void writesNoMailHeaderThatAClientMadeUp(String name) {
        var answer = send(body(name, "+7 701 555 01 01"), key());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(PROBLEM + "invalid-fields");
    }

    @Test
    void readsNoBodyWithoutEnd() {
        assertThat(send("{\"name\": \"" + "x".repeat(1_000_000) + "\"}", key()).statusCode())
                .isEqualTo(413);
        assertThat(stranger.post("/logout", FORM, "x=" + "y".repeat(1_000_000)).statusCode())
                .isIn(403, 404, 413);
    }

    @Test
    void readsNoHeaderWithoutEnd() {
        var long1 = "GET / HTTP/1.1\r\nX-Long: %s\r\n%s".formatted("y".repeat(200_000), end());
        var path = "GET /%s HTTP/1.1\r\n%s".formatted("y".repeat(200_000), end());

        assertThat(List.of(long1, path))
                .allSatisfy(one -> assertThat(statusOrReset(one)).isIn(0, 400, 414, 431));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/register", "/demo", "/nothing-here", "/styles.css"})
    void tellsBrowsersToTakeCare(String path) {
        var headers = stranger.get(path, "Accept", "text/html").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "object-src 'none'", "base-uri 'self'")
                .contains("frame-ancestors 'self'", "'nonce-")
                .contains("form-action 'self' " + site.bean(BankSite.class).origin() + ";")
                .doesNotContain("script-src 'unsafe-inline'", " *");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy"))
                .contains("strict-origin-when-cross-origin");
        assertThat(headers.firstValue("Permissions-Policy").orElse("")).contains("camera=()");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
    }

    @Test
    void givesEachPageANonceOfItsOwn() {
        var one = stranger.get("/", "Accept", "text/html");
        var two = stranger.get("/", "Accept", "text/html");

        assertThat(nonce(one)).isNotEmpty().isNotEqualTo(nonce(two));
        assertThat(one.body()).contains("nonce=\"" + nonce(one) + "\"");
    }

    private Booked book() {
        var answer = book(List.of("a", "b", "c"));
        return new Booked(
                found("\"id\"\\s*:\\s*\"([0-9a-f-]{36})\"", answer),
                found("\"manageToken\"\\s*:\\s*\"([^\"]+)\"", answer));
    }

    /// The first free start, or another one when somebody was faster.
    private String book(List<String> tries) {
        for (int i = 0; i < tries.size(); i++) {
            var phone = "+7 701 %03d 01 0%d".formatted(Math.abs(key().hashCode() % 1000), i);
            var answer = send(body("Dana", phone), key());
            if (answer.statusCode() == 201) {
                return answer.body();
            }
        }
        throw new AssertionError("nothing could be booked");
    }

    private HttpResponse<String> send(String body, String key) {
        return stranger.post(DEMO + "/appointments", JSON, body, "Idempotency-Key", key);
    }

    private String body(String name, String phone) {
        var service = found("\"id\"\\s*:\\s*\"([0-9a-f-]{36})\"", services());
        var from = LocalDate.now(ZoneOffset.UTC).plusDays(2);
        var free =
                stranger.get(
                                "%s/availability?service=%s&from=%s&to=%s"
                                        .formatted(DEMO, service, from, from.plusDays(7)))
                        .body();
        var start = found("\"start\"\\s*:\\s*\"([^\"]+)\"", free);
        return "{\"service\": \"%s\", \"start\": \"%s\", \"name\": \"%s\", \"phone\": \"%s\"}"
                .formatted(service, start, name, phone);
    }

    private String services() {
        return stranger.get(DEMO + "/services").body();
    }

    private String stateOf(Booked mine) {
        var shown = stranger.get(mine.path(), "Manage-Token", mine.token()).body();
        return found("\"state\"\\s*:\\s*\"([a-z-]+)\"", shown);
    }

    private boolean wantsEmails(Booked mine) {
        var address = mine.path() + "/messages";
        var shown = stranger.get(address, "Manage-Token", mine.token()).body();
        return Boolean.parseBoolean(found("\"email\"\\s*:\\s*(true|false)", shown));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static String found(String pattern, String text) {
        var match = Pattern.compile(pattern).matcher(text);
        assertThat(match.find()).as(text).isTrue();
        return match.group(1);
    }

    private static String nonce(HttpResponse<String> answer) {
        var policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        return found("'nonce-([^']+)'", policy);
    }

    private String asHost(String host, String path) {
        var lines =
                List.of("GET %s HTTP/1.1".formatted(path), "Host: " + host, "Connection: close");
        return stranger.raw(String.join("\r\n", lines) + "\r\n\r\n");
    }

    private static String end() {
        return "Host: localhost\r\nConnection: close\r\n\r\n";
    }

    private int statusOrReset(String request) {
        try {
            return status(stranger.raw(request));
        } catch (java.io.UncheckedIOException reset) {
            return 0;
        }
    }

    private static int status(String answer) {
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }

    private static String headers(String answer) {
        return answer.split("\r\n\r\n", 2)[0];
    }

    private static String redirect(String answer) {
        return headers(answer)
                .lines()
                .filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith("location: "))
                .map(line -> line.substring(10).strip())
                .findFirst()
                .orElse("");
    }
}
