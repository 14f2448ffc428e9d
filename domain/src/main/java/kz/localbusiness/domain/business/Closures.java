package kz.localbusiness.domain.business;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
}
