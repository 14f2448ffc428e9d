package kz.localbusiness.web.api;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.localbusiness.domain.shared.Texts;
import kz.localbusiness.web.api.WrongField.Rule;
import kz.localbusiness.web.text.PathIds;
import org.jspecify.annotations.Nullable;

/// Reads raw fields and remembers every wrong one, so that the caller learns of all at once. What a
/// reader returns is empty when the field is missing or wrong; after [#end] only the former.
final class FieldChecks {

    private static final int LONGEST_TIME = 40;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    private final List<WrongField> wrong = new ArrayList<>();

    /// @throws Refused when any field was wrong
    void end() {
        if (!wrong.isEmpty()) {
            throw Refused.invalid(wrong);
        }
    }

    void refuse(String field, Rule rule, Object... limits) {
        wrong.add(new WrongField(field, rule, limits));
    }

    /// Remembers a missing field.
    <T> Optional<T> required(String field, @Nullable String raw, Optional<T> read) {
        if (raw == null || raw.isBlank()) {
            refuse(field, Rule.REQUIRED);
        }
        return read;
    }

    Optional<String> text(String field, @Nullable String raw, int max) {
        if (raw == null || raw.isBlank()) {
            return Optional.empty();
        }
        if (raw.length() > max) {
            refuse(field, Rule.TOO_LONG, max);
            return Optional.empty();
        }
        return kept(
                field,
                isReadable(raw) ? Optional.of(raw.strip()) : Optional.empty(),
                Rule.UNREADABLE);
    }

    /// A name, which is one line.
    Optional<String> line(String field, @Nullable String raw, int max) {
        var text = text(field, raw, max);
        return text.isEmpty() ? text : kept(field, text.filter(Texts::isLine), Rule.UNREADABLE);
    }

    Optional<UUID> id(String field, @Nullable String raw) {
        return raw == null || raw.isBlank()
                ? Optional.empty()
                : kept(field, uuid(raw), Rule.NOT_AN_ID);
    }

    Optional<LocalDate> date(String field, @Nullable String raw) {
        return raw == null || raw.isBlank()
                ? Optional.empty()
                : kept(field, date(raw), Rule.NOT_A_DATE);
    }

    /// A date of this century or the last one, and no later than anybody can have been born.
    Optional<LocalDate> born(String field, @Nullable String raw) {
        return raw == null || raw.isBlank()
                ? Optional.empty()
                : kept(field, bornOn(raw), Rule.NOT_A_DATE);
    }

    /// With an offset or `Z`; a space stands for the plus that query strings lose.
    Optional<Instant> time(String field, @Nullable String raw) {
        return raw == null || raw.isBlank()
                ? Optional.empty()
                : kept(field, time(raw.replace(' ', '+')), Rule.NOT_A_TIME);
    }

    <T> Optional<T> kept(String field, Optional<T> read, Rule rule) {
        if (read.isEmpty()) {
            refuse(field, rule);
        }
        return read;
    }

    static Optional<UUID> uuid(String raw) {
        return PathIds.read(raw);
    }

    private static boolean isReadable(String text) {
        return text.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r')
                && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static Optional<LocalDate> date(String raw) {
        try {
            return raw.length() > LONGEST_TIME
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(raw)).filter(date -> isNear(date.getYear()));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> bornOn(String raw) {
        try {
            return raw.length() > LONGEST_TIME
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(raw))
                            .filter(date -> date.getYear() > 1900 && date.getYear() < LAST_YEAR);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> time(String raw) {
        try {
            return raw.length() > LONGEST_TIME
                    ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(raw))
                            .filter(time -> isNear(time.getYear()))
                            .map(OffsetDateTime::toInstant);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isNear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
