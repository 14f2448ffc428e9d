package kz.localbusiness.domain.business;

import java.time.LocalDate;
import java.util.Optional;

/// Kazakhstan's days off.
public final class PublicHolidays {

    private PublicHolidays() {}

    /// For what a date is a day off; weekends that carry no holiday are none.
    public static Optional<Holiday> on(LocalDate date, HolidayRules rules) {
        return Optional.empty();
    }
}
