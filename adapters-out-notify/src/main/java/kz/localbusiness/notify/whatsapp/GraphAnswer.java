package kz.localbusiness.notify.whatsapp;

import java.time.Duration;
import java.util.Optional;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.HandOver.Accepted;
import kz.localbusiness.domain.notice.HandOver.NotNow;
import kz.localbusiness.domain.notice.HandOver.Refused;
import kz.localbusiness.domain.notice.HandOver.Unclear;
import kz.localbusiness.domain.notice.ProviderReference;
import kz.localbusiness.notify.http.RetryAfter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the Graph API has answered, or whoever has answered in its place. Of its words nothing is
/// logged: they quote numbers.
///
/// @param isOfOne whether it is about whom the message was for, and says nothing of others
record GraphAnswer(HandOver outcome, boolean isOfOne) {

    private static final Logger LOG = LoggerFactory.getLogger(GraphAnswer.class);

    static GraphAnswer read(ResponseEntity<byte[]> response) {
        var said = json(response.getBody());
        if (response.getStatusCode().is2xxSuccessful()) {
            return ofAll(
                    said.flatMap(GraphAnswer::reference)
                            .<HandOver>map(id -> new Accepted(id, null))
                            .orElseGet(() -> unreadable(response)));
        }
        return said.flatMap(GraphAnswer::code)
                .map(code ->
                        new GraphAnswer(refused(code, response), GraphCodes.isOfOnePerson(code)))
                .orElseGet(() -> ofAll(instead(response)));
    }

    private static GraphAnswer ofAll(HandOver outcome) {
        return new GraphAnswer(outcome, false);
    }

    /// For how long no message at all is wanted; empty where others may be.
    Optional<Duration> rest() {
        return outcome instanceof NotNow(var pause) && !isOfOne
                ? Optional.ofNullable(pause)
                : Optional.empty();
    }

    private static Optional<JsonNode> json(byte @Nullable [] body) {
        try {
            return body == null
                    ? Optional.empty()
                    : Optional.of(JsonMapper.shared().readTree(body));
        } catch (JacksonException notOne) {
            return Optional.empty();
        }
    }

    private static Optional<ProviderReference> reference(JsonNode said) {
        return Optional.of(said.path("messages").path(0).path("id").asString(""))
                .filter(id -> !id.isBlank() && id.length() <= ProviderReference.LONGEST)
                .map(ProviderReference::new);
    }

    private static Optional<Long> code(JsonNode said) {
        var code = said.path("error").path("code").asString("").strip();
        return Optional.of(code).filter(text -> text.matches("[0-9]{1,9}")).map(Long::parseLong);
    }

    /// Taken, for all we know, but by which name is lost.
    private static HandOver unreadable(ResponseEntity<byte[]> response) {
        LOG.warn("WhatsApp has answered otherwise than documented: HTTP {}", status(response));
        return new Unclear();
    }

    private static HandOver refused(long code, ResponseEntity<byte[]> response) {
        LOG.warn("WhatsApp has not taken a message: error {}, HTTP {}", code, status(response));
        var meaning = GraphCodes.meaning(code, response.getStatusCode().is5xxServerError());
        return meaning instanceof NotNow(var usual)
                ? new NotNow(pause(response).orElse(usual))
                : meaning;
    }

    /// Whoever stands in front of the Graph API and turns us away, has not let us in either.
    private static HandOver instead(ResponseEntity<byte[]> response) {
        LOG.warn("Something else has answered in the place of WhatsApp: HTTP {}", status(response));
        var status = response.getStatusCode();
        if (status.is5xxServerError()) {
            return new Unclear();
        }
        return status.isSameCodeAs(HttpStatus.UNAUTHORIZED)
                        || status.isSameCodeAs(HttpStatus.FORBIDDEN)
                ? new Refused(DeliveryFailure.NOT_AUTHORISED)
                : new NotNow(pause(response).orElse(null));
    }

    private static Optional<Duration> pause(ResponseEntity<byte[]> response) {
        return RetryAfter.read(response.getHeaders().getFirst(HttpHeaders.RETRY_AFTER));
    }

    private static int status(ResponseEntity<byte[]> response) {
        return response.getStatusCode().value();
    }
}
