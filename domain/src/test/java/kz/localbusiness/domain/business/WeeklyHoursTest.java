package kz.localbusiness.domain.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import kz.localbusiness.domain.shared.TimeSlot;
import org.junit.jupiter.api.Test;

class WeeklyHoursTest {

    private static final ZoneId ATYRAU = ZoneId.of("Asia/Atyrau");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    @Test
    void turnsTheWallClockIntoMomentsInTheBusinessesZone() {
        var hours = WeeklyHours.everyDay(hours("09:00", "18:00"));

        assertThat(hours.on(MONDAY, ATYRAU))
                .containsExactly(
                        new TimeSlot(
                                Instant.parse("2026-03-02T04:00:00Z"),
                                Instant.parse("2026-03-02T13:00:00Z")));
    }

    @Test
    void lastsToTheEndOfTheDayWhenItClosesAtMidnight() {
        var slot = hours("22:00", "00:00").on(MONDAY, ATYRAU).orElseThrow();

        assertThat(slot.duration()).isEqualTo(Duration.ofHours(2));
        assertThat(slot.end()).isEqualTo(MONDAY.plusDays(1).atStartOfDay(ATYRAU).toInstant());
    }

    @Test
    void isOpenAllDayFromMidnightToMidnight() {
        var slot = hours("00:00", "00:00").on(MONDAY, ATYRAU).orElseThrow();

        assertThat(slot.duration()).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void refusesHoursThatCloseBeforeTheyOpen() {
        assertThatIllegalArgumentException().isThrownBy(() -> hours("18:00", "09:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> hours("09:00", "09:00"));
    }

    @Test
    void isClosedOnDaysThatItDoesNotName() {
        var hours = on(DayOfWeek.TUESDAY, hours("09:00", "18:00"));

        assertThat(hours.on(MONDAY, ATYRAU)).isEmpty();
        assertThat(hours.on(MONDAY.plusDays(1), ATYRAU)).hasSize(1);
        assertThat(new WeeklyHours(Map.of(DayOfWeek.MONDAY, List.of())).isEmpty()).isTrue();
    }

    @Test
    void sortsTheStretchesOfADay() {
        var hours = on(DayOfWeek.MONDAY, hours("14:00", "18:00"), hours("09:00", "13:00"));

        assertThat(hours.on(DayOfWeek.MONDAY))
                .containsExactly(hours("09:00", "13:00"), hours("14:00", "18:00"));
    }

    @Test
    void refusesStretchesThatOverlap() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        on(DayOfWeek.MONDAY, hours("09:00", "14:00"), hours("13:59", "18:00")));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        on(DayOfWeek.MONDAY, hours("09:00", "00:00"), hours("22:00", "23:00")));
    }

    @Test
    void letsOneStretchBeginWhereAnotherEnds() {
        var hours = on(DayOfWeek.MONDAY, hours("09:00", "13:00"), hours("13:00", "18:00"));

        assertThat(hours.on(MONDAY, ATYRAU)).hasSize(2);
    }

    @Test
    void refusesMoreThanSixStretches() {
        var many = Collections.nCopies(7, hours("09:00", "10:00"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WeeklyHours(Map.of(DayOfWeek.MONDAY, many)));
    }

    @Test
    void losesTheHourThatTheClocksSkip() {
        var springForward = LocalDate.parse("2026-03-29");

        assertThat(hours("01:00", "04:00").on(springForward, BERLIN).orElseThrow().duration())
                .isEqualTo(Duration.ofHours(2));
        assertThat(hours("00:00", "00:00").on(springForward, BERLIN).orElseThrow().duration())
                .isEqualTo(Duration.ofHours(23));
    }

    @Test
    void keepsItsStretchesApartWhereTheClocksSkipOneOfThem() {
        var springForward = LocalDate.parse("2026-03-29");
        var hours = on(DayOfWeek.SUNDAY, hours("02:15", "02:45"), hours("02:50", "04:00"));

        var slots = hours.on(springForward, BERLIN);

        assertThat(slots)
                .containsExactly(
                        new TimeSlot(
                                Instant.parse("2026-03-29T01:00:00Z"),
                                Instant.parse("2026-03-29T02:00:00Z")));
    }

    @Test
    void gainsTheHourThatTheClocksRepeat() {
        var fallBack = LocalDate.parse("2026-10-25");

        assertThat(hours("01:00", "04:00").on(fallBack, BERLIN).orElseThrow().duration())
                .isEqualTo(Duration.ofHours(4));
    }

    private static WeeklyHours on(DayOfWeek day, OpeningHours... hours) {
        return new WeeklyHours(Map.of(day, List.of(hours)));
    }

    private static OpeningHours hours(String opens, String closes) {
        return new OpeningHours(LocalTime.parse(opens), LocalTime.parse(closes));
    }
}
