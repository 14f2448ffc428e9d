package kz.localbusiness.web.api;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kz.localbusiness.domain.booking.IdempotencyKey;
import org.jspecify.annotations.Nullable;

/// What a request is named by.
final class Keys {

    static final String HEADER = "Idempotency-Key";
    static final String REPLAY = "Idempotent-Replay";

    private Keys() {}

    static IdempotencyKey require(@Nullable String header) {
        if (header == null || !IdempotencyKey.isValid(header)) {
            throw Refused.as(ProblemType.IDEMPOTENCY_KEY_REQUIRED);
        }
        return new IdempotencyKey(header);
    }

    /// The same for the same request, within whatever it belongs to.
    static UUID named(Object within, IdempotencyKey key) {
        var name = "%s/%s".formatted(within, key.value());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /// An id in a path; there is nothing at a path with another text.
    static UUID path(String id) {
        return FieldChecks.uuid(id).orElseThrow(() -> Refused.as(ProblemType.NOT_FOUND));
    }
}
