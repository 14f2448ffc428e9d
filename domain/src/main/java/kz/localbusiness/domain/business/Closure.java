package kz.localbusiness.domain.business;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kz.localbusiness.domain.shared.Texts;

/// Whole days on which nobody of the business works.
///
/// @param to inclusive
/// @param reason empty when none was given; clients may read it
public record Closure(LocalDate from, LocalDate to, String reason, Instant setAt) {

    public static final int MAX_REASON = 120;
    public static final int MOST_DAYS = 366;

    public Closure {
        if (!isPossible(from, to)) {
            throw new IllegalArgumentException("a closure lasts 1 to 366 days");
        }
        reason = Texts.optional("reason", reason, MAX_REASON);
    }

    public static boolean isPossible(LocalDate from, LocalDate to) {
        var days = ChronoUnit.DAYS.between(from, to);
        return days >= 0 && days < MOST_DAYS;
    }

    public boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }
}
