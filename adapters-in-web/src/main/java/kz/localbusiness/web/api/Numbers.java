package kz.localbusiness.web.api;

import java.time.Duration;
import java.util.Optional;
import kz.localbusiness.web.api.WrongField.Rule;
import org.jspecify.annotations.Nullable;

/// Reads numbers that have bounds.
record Numbers(FieldChecks checks) {

    Optional<Integer> whole(String field, @Nullable Integer raw, int least, int most) {
        if (raw == null) {
            return Optional.empty();
        }
        if (raw < least || raw > most) {
            checks.refuse(field, Rule.OUT_OF_RANGE, least, most);
            return Optional.empty();
        }
        return Optional.of(raw);
    }

    Optional<Integer> required(String field, @Nullable Integer raw, int least, int most) {
        if (raw == null) {
            checks.refuse(field, Rule.REQUIRED);
        }
        return whole(field, raw, least, most);
    }

    Optional<Duration> minutes(String field, @Nullable Integer raw, int least, int most) {
        return whole(field, raw, least, most).map(Duration::ofMinutes);
    }

    Optional<Duration> requiredMinutes(String field, @Nullable Integer raw, int least, int most) {
        return required(field, raw, least, most).map(Duration::ofMinutes);
    }
}
