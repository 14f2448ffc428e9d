package kz.localbusiness.notify.sms;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What came back from a provider. An object in JSON is its answer, whatever the HTTP status, and
/// nothing else is.
public sealed interface Heard {

    record Told(JsonNode json) implements Heard {}

    /// @param because what that means for a message that was to be sent
    record Nothing(Reply because) implements Heard {}

    static Heard from(Supplier<ResponseEntity<byte[]>> call) {
        ResponseEntity<byte[]> response;
        try {
            response = call.get();
        } catch (RestClientException lost) {
            return new Nothing(NoAnswer.after(lost));
        }
        return object(response.getBody())
                .<Heard>map(Told::new)
                .orElseGet(() -> new Nothing(NoAnswer.behind(response.getStatusCode())));
    }

    private static Optional<JsonNode> object(byte @Nullable [] body) {
        try {
            return body == null
                    ? Optional.empty()
                    : Optional.of(JsonMapper.shared().readTree(body)).filter(JsonNode::isObject);
        } catch (JacksonException notOne) {
            return Optional.empty();
        }
    }

    default Optional<JsonNode> answer() {
        return this instanceof Told(var json) ? Optional.of(json) : Optional.empty();
    }
}
