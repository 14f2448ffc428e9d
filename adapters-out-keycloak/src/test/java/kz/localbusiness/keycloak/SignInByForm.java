package kz.localbusiness.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A person with a browser: opens the realm's form, fills it in and comes back with a code.
final class SignInByForm implements AutoCloseable {

    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    /// The pair printed in RFC 7636, appendix B.
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private final HttpClient http = HttpClient.newHttpClient();

    /// By hand: the realm marks them `Secure`, which browsers accept from loopback and Java does
    /// not.
    private final Map<String, String> cookies = new HashMap<>();

    private final String issuer;
    private final URI redirect;

    SignInByForm(String issuer, URI redirect) {
        this.issuer = issuer;
        this.redirect = redirect;
    }

    /// @param more further parameters of the authorization request
    HttpResponse<String> open(Map<String, String> more) {
        var parameters = new LinkedHashMap<>(more);
        parameters.put("client_id", "lbp-web");
        parameters.put("response_type", "code");
        parameters.put("scope", "openid");
        parameters.put("redirect_uri", redirect.toString());
        var url = "%s/protocol/openid-connect/auth?%s".formatted(issuer, form(parameters));
        return send(HttpRequest.newBuilder(URI.create(url)));
    }

    HttpResponse<String> openWithProof() {
        return open(
                Map.of(
                        "code_challenge",
                        CHALLENGE,
                        "code_challenge_method",
                        "S256",
                        "ui_locales",
                        "kk"));
    }

    /// @param action that the person wants to do first, e.g. `CONFIGURE_TOTP`
    HttpResponse<String> openFor(String action, String language) {
        return open(
                Map.of(
                        "code_challenge",
                        CHALLENGE,
                        "code_challenge_method",
                        "S256",
                        "ui_locales",
                        language,
                        "kc_action",
                        action));
    }

    HttpResponse<String> submit(HttpResponse<String> page, String user, String password) {
        return fill(page, Map.of("username", user, "password", password));
    }

    /// Sends the page's first form.
    HttpResponse<String> fill(HttpResponse<String> page, Map<String, String> fields) {
        var action = ACTION.matcher(page.body());
        if (!action.find()) {
            throw new AssertionError("no form in: " + page.body());
        }
        return post(action.group(1).replace("&amp;", "&"), fields);
    }

    HttpResponse<String> visit(String url) {
        return send(HttpRequest.newBuilder(URI.create(issuer).resolve(url)));
    }

    /// Goes along with the realm until it shows a page, or leads back to us.
    HttpResponse<String> follow(HttpResponse<String> answer) {
        var shown = answer;
        while (isInsideTheRealm(shown)) {
            shown = visit(location(shown));
        }
        return shown;
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private boolean isInsideTheRealm(HttpResponse<String> answer) {
        return answer.statusCode() / 100 == 3 && location(answer).startsWith(issuer);
    }

    HttpResponse<String> exchange(HttpResponse<String> returned, String secret) {
        var code = CODE.matcher(returned.headers().firstValue("Location").orElseThrow());
        if (!code.find()) {
            throw new AssertionError("no code in: " + returned.headers());
        }
        return post(
                issuer + "/protocol/openid-connect/token",
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code.group(1),
                        "redirect_uri",
                        redirect.toString(),
                        "client_id",
                        "lbp-web",
                        "client_secret",
                        secret,
                        "code_verifier",
                        VERIFIER));
    }

    /// The claims of the token that the answer carries under this name.
    static String claims(HttpResponse<String> answer, String token) {
        var found =
                Pattern.compile("\"%s\":\"[^.\"]+\\.([^.\"]+)\\.".formatted(token))
                        .matcher(answer.body());
        if (!found.find()) {
            throw new AssertionError("no %s in: %s".formatted(token, answer.body()));
        }
        return new String(Base64.getUrlDecoder().decode(found.group(1)), UTF_8);
    }

    @Override
    public void close() {
        http.close();
    }

    private HttpResponse<String> post(String url, Map<String, String> fields) {
        return send(
                HttpRequest.newBuilder(URI.create(url))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form(fields))));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            request.setHeader(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
            var answer = http.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").stream()
                    .flatMap(header -> HttpCookie.parse(header).stream())
                    .forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
            return answer;
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
