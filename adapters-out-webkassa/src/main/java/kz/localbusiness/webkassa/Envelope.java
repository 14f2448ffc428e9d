package kz.localbusiness.webkassa;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.domain.fiscal.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// What Webkassa wraps every answer in, whatever the HTTP status. The text of an error is for
/// people.
record Envelope(
        @JsonProperty("Data") @Nullable JsonNode data,
        @JsonProperty("Errors") @Nullable List<Problem> errors) {

    record Problem(
            @JsonProperty(value = "Code", required = true) long code,
            @JsonProperty("Text") @Nullable String text) {}

    /// Nothing if somebody else has answered in Webkassa's place.
    static Optional<Envelope> in(ResponseEntity<byte[]> response) {
        var body = response.getBody();
        if (body == null || body.length == 0) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(WebkassaJson.MAPPER.readValue(body, Envelope.class))
                    .filter(one -> one.data != null || one.errors != null);
        } catch (JacksonException notOne) {
            return Optional.empty();
        }
    }

    /// The first one; 0 when there is none.
    long code() {
        return errors == null || errors.isEmpty() ? WebkassaCodes.DONE : errors.getFirst().code();
    }

    /// Why, where it is neither done nor known before.
    Refusal refusal() {
        var text = errors == null || errors.isEmpty() ? null : errors.getFirst().text();
        return new Refusal(WebkassaCodes.problem(code()), code(), words(text));
    }

    private static String words(@Nullable String text) {
        var plain = text == null ? "" : text.replaceAll("[\\p{Cc}\\p{Cf}]+", " ").strip();
        return plain.length() <= Refusal.MOST_WORDS
                ? plain
                : plain.substring(0, Refusal.MOST_WORDS);
    }

    boolean isOfKnownNumber() {
        return code() == WebkassaCodes.KNOWN_NUMBER;
    }

    boolean hasNothing() {
        return data == null || data.isNull() || data.isEmpty();
    }

    /// @throws JacksonException for what is not of this shape
    /// @throws IllegalArgumentException for nothing
    <T> T data(Class<T> shape) {
        if (hasNothing()) {
            throw new IllegalArgumentException("an answer without what was asked for");
        }
        return WebkassaJson.MAPPER.treeToValue(data, shape);
    }
}
