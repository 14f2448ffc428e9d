package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.HolidayRules;
import kz.localbusiness.domain.business.PublicHolidays;

/// @param days of the year, computed by the law and what the business knows better
@Schema(name = "PublicHolidays")
record RestHolidays(
        boolean closed,
        List<LocalDate> kurbanAit,
        List<LocalDate> workedAnyway,
        int year,
        List<Day> days) {

    static RestHolidays of(Business business, int year) {
        var rules = business.closures().holidays();
        return new RestHolidays(
                rules.closed(),
                rules.kurbanAit().values().stream().sorted().toList(),
                rules.workedAnyway().stream().sorted().toList(),
                year,
                PublicHolidays.of(year, rules).stream().map(day -> Day.of(day, rules)).toList());
    }

    /// @param moved from the weekend before
    /// @param rests whether the business does
    @Schema(name = "PublicHoliday")
    record Day(
            LocalDate date,
            @Schema(example = "nauryz") String holiday,
            boolean moved,
            boolean rests) {

        static Day of(PublicHolidays.Day day, HolidayRules rules) {
            var name = day.holiday().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return new Day(day.date(), name, day.moved(), rules.restOn(day.date()).isPresent());
        }
    }
}
