package kz.localbusiness.domain.business;

import static java.time.DayOfWeek.SATURDAY;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.localbusiness.domain.business.PublicHolidays.Day;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHolidaysTest {

    private static final HolidayRules RULES = new HolidayRules(true, Map.of(), Set.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2026 | 1.1 2.1 7.1 9.3 23.3 24.3 25.3 1.5 7.5 11.5 27.5 6.7 26.10 16.12
                    2027 | 1.1 4.1 7.1 8.3 15.3 22.3 23.3 24.3 3.5 7.5 10.5 6.7 25.10 16.12
                    2028 | 3.1 4.1 7.1 8.3 15.3 21.3 22.3 23.3 1.5 5.5 8.5 9.5 6.7 25.10 18.12
                    """)
    void givesTheWeekdaysOffOfTheOfficialCalendar(int year, String daysAndMonths) {
        var weekdays =
                PublicHolidays.of(year, RULES).stream()
                        .map(Day::date)
                        .filter(date -> date.getDayOfWeek().compareTo(SATURDAY) < 0)
                        .map(date -> "%d.%d".formatted(date.getDayOfMonth(), date.getMonthValue()))
                        .collect(joining(" "));

        assertThat(weekdays).isEqualTo(daysAndMonths);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-25, NAURYZ",
        "2024-07-08, CAPITAL_DAY",
        "2025-09-01, CONSTITUTION_DAY",
        "2026-03-09, WOMENS_DAY",
        "2026-03-24, NAURYZ",
        "2026-03-25, NAURYZ",
        "2026-05-11, VICTORY_DAY",
        "2026-10-26, REPUBLIC_DAY",
        "2028-12-18, INDEPENDENCE_DAY"
    })
    void movesAHolidayFromTheWeekendToTheNextWorkingDay(LocalDate date, Holiday holiday) {
        assertThat(PublicHolidays.on(date, RULES)).contains(holiday);
        assertThat(PublicHolidays.of(date.getYear(), RULES)).contains(new Day(date, holiday, true));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-21, NAURYZ",
        "2026-05-09, VICTORY_DAY",
        "2027-05-16, KURBAN_AIT",
        "2024-01-07, ORTHODOX_CHRISTMAS"
    })
    void namesHolidaysOnWeekendsToo(LocalDate date, Holiday holiday) {
        assertThat(PublicHolidays.of(date.getYear(), RULES))
                .contains(new Day(date, holiday, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-01-08", "2024-06-17", "2025-03-15", "2026-03-15", "2026-03-16", "2026-03-26",
                "2026-05-10", "2026-08-30", "2026-08-31", "2026-12-17", "2027-05-17", "2027-08-30",
                "2026-03-20", "2026-11-22"
            })
    void leavesEveryOtherDayAlone(LocalDate date) {
        assertThat(PublicHolidays.on(date, RULES)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-06-16",
                "2025-06-06",
                "2026-05-27",
                "2027-05-16",
                "2028-05-05",
                "2029-04-24",
                "2030-04-13"
            })
    void computesTheFirstDayOfKurbanAit(LocalDate date) {
        assertThat(kurbanAits(date.getYear(), RULES)).containsExactly(date);
    }

    @Test
    void findsBothKurbanAitsOfAYearThatHasTwo() {
        assertThat(kurbanAits(2039, RULES))
                .containsExactly(LocalDate.of(2039, 1, 5), LocalDate.of(2039, 12, 26));
    }

    @Test
    void believesTheAnnouncedKurbanAitMoreThanTheComputedOne() {
        var announced = LocalDate.of(2026, 5, 28);
        var rules = new HolidayRules(true, Map.of(2026, announced), Set.of());

        assertThat(kurbanAits(2026, rules)).containsExactly(announced);
        assertThat(kurbanAits(2027, rules)).isEqualTo(kurbanAits(2027, RULES));
    }

    @Test
    void movesAHolidayPastAKurbanAitOnAWorkingDay() {
        var monday = LocalDate.of(2026, 5, 11);
        var rules = new HolidayRules(true, Map.of(2026, monday), Set.of());

        assertThat(PublicHolidays.on(monday, rules)).contains(Holiday.KURBAN_AIT);
        assertThat(PublicHolidays.on(monday.plusDays(1), rules)).contains(Holiday.VICTORY_DAY);
    }

    @Test
    void answersForYearsThatTheCalendarDoesNotKnow() {
        assertThat(PublicHolidays.on(LocalDate.of(1700, 1, 1), RULES)).contains(Holiday.NEW_YEAR);
        assertThat(PublicHolidays.of(9999, RULES)).isNotEmpty();
    }

    private static List<LocalDate> kurbanAits(int year, HolidayRules rules) {
        return PublicHolidays.of(year, rules).stream()
                .filter(day -> day.holiday() == Holiday.KURBAN_AIT)
                .map(Day::date)
                .toList();
    }
}
