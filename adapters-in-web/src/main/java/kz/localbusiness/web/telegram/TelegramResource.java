package kz.localbusiness.web.telegram;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.chat.BotSecret;
import kz.localbusiness.web.OpenTo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// Where the messenger tells what is said to the bot. Anything but HTTP 200 lets it tell the same
/// again, for a day.
///
/// @see "features/decisions/047-telegram.md"
@OpenTo(Audience.EVERYONE)
@RestController
class TelegramResource {

    static final String SECRET = "X-Telegram-Bot-Api-Secret-Token";

    /// The longest text of a message takes some 25 kB of JSON.
    static final int MOST_BYTES = 128 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(TelegramResource.class);

    private final BotSecret secret;
    private final BotDesk desk;

    TelegramResource(BotSecret secret, BotDesk desk) {
        this.secret = secret;
        this.desk = desk;
    }

    /// Whoever does not know the secret learns nothing, and nothing of what they send is read.
    @PostMapping("/webhooks/telegram")
    ResponseEntity<byte[]> take(
            @RequestHeader(name = SECRET, defaultValue = "") String told,
            HttpServletRequest request)
            throws IOException {
        if (!secret.is(told)) {
            return ResponseEntity.notFound().cacheControl(CacheControl.noStore()).build();
        }
        return update(request)
                .flatMap(update -> desk.answer(told, update))
                .map(TelegramResource::said)
                .orElseGet(TelegramResource::taken);
    }

    private static Optional<BotUpdate> update(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        return body.length > MOST_BYTES ? Optional.empty() : BotUpdate.read(body);
    }

    private static ResponseEntity<byte[]> said(BotReply reply) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(reply.json());
    }

    private static ResponseEntity<byte[]> taken() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).build();
    }

    /// What has gone wrong may name a client, so that only its kind is logged.
    @ExceptionHandler
    ResponseEntity<Void> answer(RuntimeException broken) {
        LOG.error("what was said to the bot is not done: {}", broken.getClass().getName());
        return ResponseEntity.internalServerError().cacheControl(CacheControl.noStore()).build();
    }
}
