package kz.localbusiness.notify.push;

import com.interaso.webpush.WebPush;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import kz.localbusiness.application.notice.out.PushMessages;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.HandOver.Accepted;
import kz.localbusiness.domain.notice.HandOver.NotNow;
import kz.localbusiness.domain.notice.HandOver.Refused;
import kz.localbusiness.domain.notice.HandOver.Unclear;
import kz.localbusiness.domain.notice.PushAddress;
import kz.localbusiness.notify.http.RetryAfter;
import kz.localbusiness.notify.http.Silence;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Seals a message for one browser and takes it to the service that the browser has named. What
/// that service answers is said of this browser alone: anybody may have named it.
///
/// @see "features/decisions/048-whatsapp-and-web-push.md"
final class WebPushMessages implements PushMessages {

    private static final Logger LOG = LoggerFactory.getLogger(WebPushMessages.class);

    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;

    private final WebPush seal;
    private final int longest;
    private final PublicHosts hosts;
    private final PushCalls calls;

    WebPushMessages(WebPush seal, PushSettings settings, PublicHosts hosts, PushCalls calls) {
        this.seal = seal;
        this.longest = Math.toIntExact(settings.ttl().toSeconds());
        this.hosts = hosts;
        this.calls = calls;
    }

    @Override
    public HandOver send(PushAddress to, Message message) {
        var payload = PushPayload.of(message).bytes();
        var key = decoded(to.key());
        if (payload.length > PushPayload.MOST_BYTES) {
            return new Refused(DeliveryFailure.OTHER);
        }
        if (!CurvePoint.isOne(key)) {
            return new Refused(DeliveryFailure.BAD_ADDRESS);
        }
        return switch (hosts.find(to.endpoint().getHost())) {
            case PUBLIC -> sent(to, message, seal.getBody(payload, key, decoded(to.auth())));
            case PRIVATE -> elsewhere();
            case UNKNOWN -> new NotNow(null);
        };
    }

    private HandOver sent(PushAddress to, Message message, byte[] sealed) {
        var endpoint = to.endpoint().toString();
        var topic = PushTopic.of(to, message.topic());
        var headers = seal.getHeaders(endpoint, ttl(message), topic, WebPush.Urgency.Normal);
        try {
            return read(calls.post(to.endpoint(), headers, sealed));
        } catch (IOException lost) {
            var silence = Silence.after(lost);
            LOG.warn("A service of browsers has not answered: {}", silence.what());
            return silence.outcome();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return new Unclear();
        }
    }

    private int ttl(Message message) {
        return Math.clamp(message.rest().toSeconds(), 0, longest);
    }

    private static HandOver read(HttpResponse<Boolean> response) {
        int status = response.statusCode();
        if (status / 100 == 2) {
            return new Accepted(null, null);
        }
        LOG.info("A service of browsers has not taken a message: HTTP {}", status);
        return switch (status) {
            case NOT_FOUND, GONE -> new Refused(DeliveryFailure.BLOCKED);
            case TOO_MANY, UNAVAILABLE -> new NotNow(pause(response));
            default -> status / 100 == 5 ? new Unclear() : new Refused(DeliveryFailure.OTHER);
        };
    }

    private static @Nullable Duration pause(HttpResponse<Boolean> response) {
        return response.headers().firstValue("Retry-After").flatMap(RetryAfter::read).orElse(null);
    }

    private static HandOver elsewhere() {
        LOG.warn("A browser has named a service that is not public");
        return new Refused(DeliveryFailure.BAD_ADDRESS);
    }

    private static byte[] decoded(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
