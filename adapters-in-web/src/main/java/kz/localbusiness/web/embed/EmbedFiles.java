package kz.localbusiness.web.embed;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import kz.localbusiness.application.Audience;
import kz.localbusiness.web.OpenBusinesses;
import kz.localbusiness.web.OpenTo;
import kz.localbusiness.web.security.Nonce;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Asks a browser, inside the frame, whether it gives our cookies back there; only then the booking
/// page follows. Else the page around is told, and opens it as a page of its own.
///
/// @see "features/decisions/037-embed.md"
@OpenTo(Audience.EVERYONE)
@RestController
final class EmbedFiles {

    private static final String PROBE = "lbp-framed";
    private static final String CHECK = "/embed-check";

    private final OpenBusinesses openBusinesses;

    EmbedFiles(OpenBusinesses openBusinesses) {
        this.openBusinesses = openBusinesses;
    }

    @GetMapping(path = "/{slug}/embed", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> ask(@PathVariable String slug, HttpServletRequest request) {
        if (openBusinesses.at(slug).isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        var probe =
                ResponseCookie.from(PROBE, "1")
                        .path(CHECK)
                        .maxAge(Duration.ofMinutes(1))
                        .httpOnly(true)
                        .secure(true)
                        .sameSite("None")
                        .partitioned(true)
                        .build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.SET_COOKIE, probe.toString())
                .body(page(Nonce.of(request)));
    }

    private static String page(String nonce) {
        return """
        <!doctype html>
        <meta charset="UTF-8">
        <meta name="robots" content="noindex">
        <title>Local Business Platform</title>
        <script nonce="%s" src="/embed-check.js"></script>
        """
                .formatted(nonce);
    }

    /// 204 when the cookie came back, else 409.
    @GetMapping(CHECK)
    ResponseEntity<Void> check(
            @CookieValue(name = PROBE, required = false) @Nullable String probe) {
        return ResponseEntity.status(
                        "1".equals(probe) ? HttpStatus.NO_CONTENT : HttpStatus.CONFLICT)
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
