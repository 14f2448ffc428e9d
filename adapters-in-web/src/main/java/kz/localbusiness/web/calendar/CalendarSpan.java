package kz.localbusiness.web.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kz.localbusiness.web.text.Wording;

/// How much is shown at once, and how.
enum CalendarSpan {
    DAY,
    WEEK,
    MONTH,
    LIST;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<CalendarSpan> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /// A month is shown in whole weeks.
    LocalDate from(LocalDate date) {
        return switch (this) {
            case DAY -> date;
            case WEEK, LIST -> monday(date);
            case MONTH -> monday(date.withDayOfMonth(1));
        };
    }

    /// Inclusive.
    LocalDate to(LocalDate date) {
        return switch (this) {
            case DAY -> date;
            case WEEK, LIST -> monday(date).plusDays(6);
            case MONTH -> monday(date.with(TemporalAdjusters.lastDayOfMonth())).plusDays(6);
        };
    }

    LocalDate step(LocalDate date, int steps) {
        return switch (this) {
            case DAY -> date.plusDays(steps);
            case WEEK, LIST -> date.plusWeeks(steps);
            case MONTH -> date.plusMonths(steps);
        };
    }

    String title(LocalDate date, Wording wording) {
        return switch (this) {
            case DAY -> wording.date(date);
            case WEEK, LIST -> wording.days(from(date), to(date));
            case MONTH -> wording.month(date);
        };
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
