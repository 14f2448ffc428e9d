package kz.localbusiness.notify.telegram;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What the messenger answers, whatever it was asked.
///
/// @param code of what is wrong; null when nothing is
/// @param description for people
record BotAnswer(
        @JsonProperty(value = "ok", required = true) boolean ok,
        @JsonProperty("result") @Nullable Object result,
        @JsonProperty("error_code") @Nullable Integer code,
        @JsonProperty("description") @Nullable String description,
        @JsonProperty("parameters") @Nullable Parameters parameters) {

    static final JsonMapper JSON =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(
                            it -> it.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    private static final int NO_SUCH_BOT = 404;
    private static final int UNAUTHORISED = 401;
    private static final int FORBIDDEN = 403;
    private static final int BAD_REQUEST = 400;
    private static final int TOO_MANY = 429;
    private static final int OWN_FAULTS = 500;
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    record Parameters(@JsonProperty("retry_after") @Nullable Long retryAfter) {}

    /// Nothing if somebody else has answered in the messenger's place.
    static Optional<BotAnswer> in(ResponseEntity<byte[]> response) {
        var body = response.getBody();
        if (body == null || body.length == 0) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(JSON.readValue(body, BotAnswer.class));
        } catch (JacksonException notOne) {
            return Optional.empty();
        }
    }

    int fault() {
        return code == null ? 0 : code;
    }

    /// Whoever it was for has blocked the bot, or is no more.
    boolean isOfChat() {
        return fault() == FORBIDDEN
                || (fault() == BAD_REQUEST
                        && says("chat not found", "user is deactivated", "peer_id_invalid"));
    }

    private boolean says(String... words) {
        var said = description == null ? "" : description.toLowerCase(Locale.ROOT);
        return Stream.of(words).anyMatch(said::contains);
    }

    /// It knows no such bot.
    boolean isOfBot() {
        return fault() == UNAUTHORISED || fault() == NO_SUCH_BOT;
    }

    boolean isTooMany() {
        return fault() == TOO_MANY;
    }

    /// After which nobody knows what it has done.
    boolean isItsOwnFault() {
        return fault() >= OWN_FAULTS;
    }

    /// How long it wants to be left alone; null when it does not say.
    @Nullable Duration pause() {
        if (parameters == null || parameters.retryAfter() == null || parameters.retryAfter() < 1) {
            return null;
        }
        var wanted = Duration.ofSeconds(parameters.retryAfter());
        return wanted.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : wanted;
    }
}
