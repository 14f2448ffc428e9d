package kz.localbusiness.domain.staff;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.domain.business.WeeklyHours;
import org.jspecify.annotations.Nullable;

/// When someone works.
///
/// @param weekly null for the hours of the business
/// @param exceptions by their first day; of several for one date the one set last counts
public record Schedule(@Nullable WeeklyHours weekly, List<ScheduleException> exceptions) {

    public static final int MOST_EXCEPTIONS = 200;
    public static final Schedule OF_THE_BUSINESS = new Schedule(null, List.of());

    public Schedule {
        if (exceptions.size() > MOST_EXCEPTIONS) {
            throw new IllegalArgumentException("at most %d exceptions".formatted(MOST_EXCEPTIONS));
        }
        exceptions =
                exceptions.stream().sorted(Comparator.comparing(ScheduleException::from)).toList();
    }

    public Optional<ScheduleException> exceptionOn(LocalDate date) {
        return exceptions.stream()
                .filter(exception -> exception.covers(date))
                .max(Comparator.comparing(ScheduleException::setAt));
    }
}
