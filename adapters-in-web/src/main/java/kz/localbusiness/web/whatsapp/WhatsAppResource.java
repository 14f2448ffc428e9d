package kz.localbusiness.web.whatsapp;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.regex.Pattern;
import kz.localbusiness.application.Audience;
import kz.localbusiness.web.OpenTo;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The address that is given to WhatsApp, there only for an installation that has its app's secret.
/// Anything but HTTP 200 has WhatsApp tell the same again, for days.
///
/// @see "features/decisions/048-whatsapp-and-web-push.md"
@OpenTo(Audience.EVERYONE)
@RestController
@EnableConfigurationProperties(WhatsAppCaller.class)
@ConditionalOnProperty("lbp.whatsapp.webhook.app-secret")
class WhatsAppResource {

    /// What it tells at once, as documented.
    static final int MOST_BYTES = 3 * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(WhatsAppResource.class);
    private static final String ADDRESS = "/webhooks/whatsapp";
    private static final Pattern CHALLENGE = Pattern.compile("[0-9A-Za-z_-]{1,200}");

    private final WhatsAppCaller whatsApp;
    private final WhatsAppNews news;

    WhatsAppResource(WhatsAppCaller whatsApp, WhatsAppNews news) {
        this.whatsApp = whatsApp;
        this.news = news;
    }

    /// WhatsApp asks whether the address is of whoever has entered it.
    @GetMapping(path = ADDRESS, produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> prove(
            @RequestParam(name = "hub.mode", required = false) @Nullable String mode,
            @RequestParam(name = "hub.verify_token", required = false) @Nullable String word,
            @RequestParam(name = "hub.challenge", required = false) @Nullable String challenge) {
        return "subscribe".equals(mode)
                        && challenge != null
                        && CHALLENGE.matcher(challenge).matches()
                        && whatsApp.knows(word)
                ? ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(challenge)
                : answer(HttpStatus.FORBIDDEN);
    }

    @PostMapping(ADDRESS)
    ResponseEntity<String> hear(
            @RequestHeader(name = "X-Hub-Signature-256", required = false)
                    @Nullable String signature,
            HttpServletRequest request)
            throws IOException {
        if (signature == null || !WhatsAppCaller.isSignature(signature)) {
            return answer(HttpStatus.FORBIDDEN);
        }
        if (request.getContentLengthLong() > MOST_BYTES) {
            return answer(HttpStatus.CONTENT_TOO_LARGE);
        }
        var body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            return answer(HttpStatus.CONTENT_TOO_LARGE);
        }
        if (!whatsApp.hasSigned(body, signature)) {
            LOG.warn("somebody who is not WhatsApp has called in its place");
            return answer(HttpStatus.FORBIDDEN);
        }
        news.tell(body);
        return answer(HttpStatus.OK);
    }

    /// It is told again.
    @ExceptionHandler
    ResponseEntity<String> answer(RuntimeException broken) {
        LOG.error("what WhatsApp has told was not taken", broken);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private static ResponseEntity<String> answer(HttpStatus status) {
        return ResponseEntity.status(status).cacheControl(CacheControl.noStore()).build();
    }
}
