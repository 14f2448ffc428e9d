package kz.localbusiness.domain.business;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Kazakhstan's days off. A holiday on a weekend moves to the next working day; of two on one
/// weekend the second moves behind the first. Christmas and Kurban Ait never move.
public final class PublicHolidays {

    /// @param moved from the weekend before
    public record Day(LocalDate date, Holiday holiday, boolean moved) {}

    private static final int FIRST_WITH_CONSTITUTION_IN_MARCH = 2027;
    private static final int LAST_WITH_CONSTITUTION_IN_AUGUST = 2025;

    /// As computed, for every year that the calendar knows: 1883 to 2174.
    private static final Set<LocalDate> KURBAN_AIT =
            IntStream.rangeClosed(1300, 1600)
                    .mapToObj(year -> LocalDate.from(HijrahDate.of(year, 12, 10)))
                    .collect(Collectors.toUnmodifiableSet());

    private PublicHolidays() {}

    /// For what a date is a day off; weekends that carry no holiday are none.
    public static Optional<Holiday> on(LocalDate date, HolidayRules rules) {
        var own = own(date, rules);
        return own == null ? Optional.ofNullable(movedTo(date, rules)) : Optional.of(own);
    }

    /// By date, holidays on weekends included.
    public static List<Day> of(int year, HolidayRules rules) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .flatMap(date -> on(date, rules).map(one -> day(date, one, rules)).stream())
                .toList();
    }

    private static Day day(LocalDate date, Holiday holiday, HolidayRules rules) {
        return new Day(date, holiday, own(date, rules) == null);
    }

    private static @Nullable Holiday own(LocalDate date, HolidayRules rules) {
        var fixed = fixed(date);
        return fixed == null && isKurbanAit(date, rules) ? Holiday.KURBAN_AIT : fixed;
    }

    private static @Nullable Holiday fixed(LocalDate date) {
        return switch (date.getMonthValue() * 100 + date.getDayOfMonth()) {
            case 1_01, 1_02 -> Holiday.NEW_YEAR;
            case 1_07 -> Holiday.ORTHODOX_CHRISTMAS;
            case 3_08 -> Holiday.WOMENS_DAY;
            case 3_21, 3_22, 3_23 -> Holiday.NAURYZ;
            case 5_01 -> Holiday.UNITY_DAY;
            case 5_07 -> Holiday.DEFENDERS_DAY;
            case 5_09 -> Holiday.VICTORY_DAY;
            case 7_06 -> Holiday.CAPITAL_DAY;
            case 10_25 -> Holiday.REPUBLIC_DAY;
            case 12_16 -> Holiday.INDEPENDENCE_DAY;
            default -> isConstitutionDay(date) ? Holiday.CONSTITUTION_DAY : null;
        };
    }

    private static boolean isConstitutionDay(LocalDate date) {
        return switch (date.getMonthValue() * 100 + date.getDayOfMonth()) {
            case 3_15 -> date.getYear() >= FIRST_WITH_CONSTITUTION_IN_MARCH;
            case 8_30 -> date.getYear() <= LAST_WITH_CONSTITUTION_IN_AUGUST;
            default -> false;
        };
    }

    private static boolean isKurbanAit(LocalDate date, HolidayRules rules) {
        var announced = rules.kurbanAit().get(date.getYear());
        return announced == null ? KURBAN_AIT.contains(date) : announced.equals(date);
    }

    /// No week has so few working days that a holiday would have to move past the next weekend.
    private static @Nullable Holiday movedTo(LocalDate date, HolidayRules rules) {
        var sunday = date.minusDays(date.getDayOfWeek().getValue());
        if (isWeekend(date) || !(moves(sunday) || moves(sunday.minusDays(1)))) {
            return null;
        }
        var waiting = Stream.of(sunday.minusDays(1), sunday).filter(PublicHolidays::moves).toList();
        var taken =
                sunday.plusDays(1).datesUntil(date).filter(one -> own(one, rules) == null).count();
        return taken < waiting.size() ? fixed(waiting.get((int) taken)) : null;
    }

    private static boolean moves(LocalDate weekend) {
        var holiday = fixed(weekend);
        return holiday != null && holiday != Holiday.ORTHODOX_CHRISTMAS;
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    }
}
