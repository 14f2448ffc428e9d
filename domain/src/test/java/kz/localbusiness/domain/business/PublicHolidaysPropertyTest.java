package kz.localbusiness.domain.business;

import static java.time.DayOfWeek.SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import kz.localbusiness.domain.business.PublicHolidays.Day;
import org.junit.jupiter.api.Test;

class PublicHolidaysPropertyTest {

    private static final String FIXED =
            "01-01 01-02 03-08 03-21 03-22 03-23 05-01 05-07 05-09 07-06 10-25 12-16";

    /// The law read literally, with a queue over the whole year, and Kurban Ait on any day.
    @Test
    void agreesWithAQueueOfMovedHolidays() {
        var random = new Random(20261122);
        for (int year = 1990; year < 2170; year++) {
            var date = LocalDate.ofYearDay(year, 1 + random.nextInt(Year.of(year).length()));
            var rules = new HolidayRules(true, Map.of(year, date), Set.of());

            assertThat(daysOff(year, rules)).as("%d, %s", year, date).isEqualTo(queued(year, date));
        }
    }

    private static Set<LocalDate> daysOff(int year, HolidayRules rules) {
        var days = PublicHolidays.of(year, rules).stream().map(Day::date).toList();
        return new HashSet<>(days);
    }

    private static Set<LocalDate> queued(int year, LocalDate kurbanAit) {
        var constitution = year <= 2025 ? "08-30" : "03-15";
        var fixed = FIXED.concat(year == 2026 ? "" : " " + constitution);
        var moving =
                Arrays.stream(fixed.split(" "))
                        .map(day -> LocalDate.parse(year + "-" + day))
                        .sorted()
                        .toList();
        var off = new HashSet<>(moving);
        off.addAll(List.of(LocalDate.of(year, 1, 7), kurbanAit));
        for (var holiday : moving) {
            if (isWeekend(holiday)) {
                off.add(
                        IntStream.iterate(1, days -> days + 1)
                                .mapToObj(holiday::plusDays)
                                .filter(date -> !isWeekend(date) && !off.contains(date))
                                .findFirst()
                                .orElseThrow());
            }
        }
        return off;
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(SATURDAY) >= 0;
    }
}
