package kz.localbusiness.domain.business;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether the business rests on Kazakhstan's public holidays, and what it knows better.
///
/// @param kurbanAit by year, where the announced day differs from the computed one
/// @param workedAnyway days off on which the business is open all the same
public record HolidayRules(
        boolean closed, Map<Integer, LocalDate> kurbanAit, Set<LocalDate> workedAnyway) {

    public static final HolidayRules OPEN = new HolidayRules(false, Map.of(), Set.of());
    public static final int MOST = 100;

    public HolidayRules {
        if (kurbanAit.size() > MOST || workedAnyway.size() > MOST) {
            throw new IllegalArgumentException("too many exceptions from the holidays");
        }
        kurbanAit.forEach(HolidayRules::check);
        kurbanAit = Map.copyOf(kurbanAit);
        workedAnyway = Set.copyOf(workedAnyway);
    }

    /// For what the business rests on a date.
    public Optional<Holiday> restOn(LocalDate date) {
        return closed && !workedAnyway.contains(date)
                ? PublicHolidays.on(date, this)
                : Optional.empty();
    }

    /// Without the days that have passed; the announced Kurban Aits stay, one a year.
    public HolidayRules since(LocalDate first) {
        var ahead =
                workedAnyway.stream()
                        .filter(date -> !date.isBefore(first))
                        .collect(Collectors.toUnmodifiableSet());
        return new HolidayRules(closed, kurbanAit, ahead);
    }

    private static void check(int year, LocalDate date) {
        if (date.getYear() != year) {
            throw new IllegalArgumentException("%s is not in %d".formatted(date, year));
        }
    }
}
