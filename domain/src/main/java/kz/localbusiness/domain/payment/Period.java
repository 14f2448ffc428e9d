package kz.localbusiness.domain.payment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/// Days of which money is told, up to a year at once.
///
/// @param to inclusive
public record Period(LocalDate from, LocalDate to) {

    public static final int MOST_DAYS = 366;

    /// What is read at once.
    private static final int SLICE_DAYS = 31;

    public Period {
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw new IllegalArgumentException("from %s to %s".formatted(from, to));
        }
    }

    /// The same days, a month or less at a time, in their order.
    public Stream<Period> slices() {
        return from.datesUntil(to.plusDays(1), java.time.Period.ofDays(SLICE_DAYS))
                .map(first -> new Period(first, earlier(first.plusDays(SLICE_DAYS - 1L), to)));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
