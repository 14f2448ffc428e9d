package kz.localbusiness.domain.business;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// When the doors stay shut although the week says otherwise.
///
/// @param dated by their first day
public record Closures(List<Closure> dated, HolidayRules holidays) {

    public static final int MOST = 100;
    public static final Closures NONE = new Closures(List.of(), HolidayRules.OPEN);

    public Closures {
        if (dated.size() > MOST) {
            throw new IllegalArgumentException("at most %d closures".formatted(MOST));
        }
        dated = dated.stream().sorted(Comparator.comparing(Closure::from)).toList();
    }

    public Optional<Closure> on(LocalDate date) {
        return dated.stream().filter(closure -> closure.covers(date)).findFirst();
    }

    /// Whether the business rests on that date, for whatever reason.
    public boolean isShutOn(LocalDate date) {
        return on(date).isPresent() || holidays.restOn(date).isPresent();
    }

    public boolean isFull() {
        return dated.size() >= MOST;
    }

    public Closures with(Closure closure) {
        return new Closures(Stream.concat(dated.stream(), Stream.of(closure)).toList(), holidays);
    }

    public Closures without(LocalDate from, LocalDate to) {
        return keeping(closure -> !closure.from().equals(from) || !closure.to().equals(to));
    }

    /// Without what ended before, so that the past never fills the list.
    public Closures since(LocalDate first) {
        return keeping(closure -> !closure.to().isBefore(first)).with(holidays.since(first));
    }

    public Closures with(HolidayRules rules) {
        return new Closures(dated, rules);
    }

    private Closures keeping(Predicate<Closure> which) {
        return new Closures(dated.stream().filter(which).toList(), holidays);
    }
}
