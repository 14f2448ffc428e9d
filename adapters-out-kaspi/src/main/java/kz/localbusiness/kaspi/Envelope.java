package kz.localbusiness.kaspi;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// What the bank wraps every answer in, whatever the HTTP status. `Message` is free text and is
/// read by nobody.
record Envelope(
        @JsonProperty(value = "StatusCode", required = true) long code,
        @JsonProperty("Data") @Nullable JsonNode data) {

    /// Nothing if somebody else has answered in the bank's place.
    static Optional<Envelope> in(ResponseEntity<byte[]> response) {
        var body = response.getBody();
        if (body == null || body.length == 0) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(KaspiJson.MAPPER.readValue(body, Envelope.class));
        } catch (JacksonException notOne) {
            return Optional.empty();
        }
    }

    boolean isDone() {
        return code == KaspiCodes.DONE;
    }

    /// @throws JacksonException for what is not of this shape
    <T> T data(Class<T> shape) {
        return KaspiJson.MAPPER.treeToValue(data, shape);
    }
}
