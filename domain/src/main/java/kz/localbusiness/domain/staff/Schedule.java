package kz.localbusiness.domain.staff;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
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

    public boolean isFull() {
        return exceptions.size() >= MOST_EXCEPTIONS;
    }

    /// @param week null for the hours of the business
    public Schedule inWeek(@Nullable WeeklyHours week) {
        return new Schedule(week, exceptions);
    }

    public Schedule with(ScheduleException exception) {
        return new Schedule(
                weekly, Stream.concat(exceptions.stream(), Stream.of(exception)).toList());
    }

    public Schedule without(LocalDate from, LocalDate to) {
        return keeping(exception -> !exception.from().equals(from) || !exception.to().equals(to));
    }

    /// Without what ended before.
    public Schedule since(LocalDate first) {
        return keeping(exception -> !exception.to().isBefore(first));
    }

    private Schedule keeping(Predicate<ScheduleException> which) {
        return new Schedule(weekly, exceptions.stream().filter(which).toList());
    }
}
