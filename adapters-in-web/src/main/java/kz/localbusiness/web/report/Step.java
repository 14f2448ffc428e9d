package kz.localbusiness.web.report;

import static java.time.temporal.TemporalAdjusters.firstDayOfMonth;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kz.localbusiness.domain.payment.Period;
import kz.localbusiness.web.text.Wording;

/// How long a stretch of time is of which money is told together.
enum Step {
    DAY(ChronoUnit.DAYS, "money.day"),
    WEEK(ChronoUnit.WEEKS, "money.week"),
    MONTH(ChronoUnit.MONTHS, "money.month");

    private final ChronoUnit unit;
    private final String key;

    Step(ChronoUnit unit, String key) {
        this.unit = unit;
        this.key = key;
    }

    /// Of its name.
    String key() {
        return key;
    }

    LocalDate first(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.with(firstDayOfMonth());
        };
    }

    /// The one that a day is in, or so many later.
    Period around(LocalDate day, int later) {
        var from = first(day).plus(later, unit);
        return new Period(from, from.plus(1, unit).minusDays(1));
    }

    /// @param first of the stretch
    String words(LocalDate first, Wording wording) {
        return switch (this) {
            case DAY -> wording.date(first);
            case WEEK -> wording.days(first, first.plusDays(6));
            case MONTH -> wording.month(first);
        };
    }
}
