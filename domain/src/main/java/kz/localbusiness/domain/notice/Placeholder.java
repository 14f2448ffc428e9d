package kz.localbusiness.domain.notice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What stands in for a fact of the visit in the words of a business, e.g. `{service}`.
public enum Placeholder {
    BUSINESS,
    SERVICE,
    STAFF,
    DATE,
    TIME,
    PRICE,
    ADDRESS,
    PHONE,
    /// Why it was cancelled.
    REASON,
    /// How long an offered time is kept.
    UNTIL,
    /// The page of the visit.
    LINK;

    public String written() {
        return "{%s}".formatted(word());
    }

    /// `service`
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Placeholder> named(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equalsIgnoreCase(name)).findFirst();
    }
}
