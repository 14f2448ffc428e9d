package kz.localbusiness.domain.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.ScheduleDecision.ExceptionsFull;
import kz.localbusiness.domain.staff.ScheduleDecision.Scheduled;
import kz.localbusiness.domain.staff.ScheduleException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScheduleTest {

    private static final Instant NOW = Instant.parse("2026-03-02T04:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final OpeningHours MORNING = hours("09:00", "12:00");
    private static final OpeningHours EVENING = hours("16:00", "20:00");

    @Test
    void hasAnExceptionOnItsFirstAndItsLastDay() {
        var away = dayOff(TODAY, TODAY.plusDays(2), NOW);
        var schedule = new Schedule(null, List.of(away));

        assertThat(schedule.exceptionOn(TODAY.minusDays(1))).isEmpty();
        assertThat(schedule.exceptionOn(TODAY)).contains(away);
        assertThat(schedule.exceptionOn(TODAY.plusDays(2))).contains(away);
        assertThat(schedule.exceptionOn(TODAY.plusDays(3))).isEmpty();
    }

    @Test
    void believesTheExceptionThatWasSetLast() {
        var vacation = dayOff(TODAY.minusDays(3), TODAY.plusDays(9), NOW);
        var calledBack = dayOff(TODAY, TODAY, NOW.plusMillis(1));
        var older = dayOff(TODAY, TODAY.plusDays(1), NOW.minusMillis(1));

        assertThat(new Schedule(null, List.of(vacation, calledBack, older)).exceptionOn(TODAY))
                .contains(calledBack);
        assertThat(new Schedule(null, List.of(older, calledBack, vacation)).exceptionOn(TODAY))
                .contains(calledBack);
    }

    @Test
    void replacesAnExceptionForTheSameDays() {
        var first = dayOff(TODAY, TODAY, NOW);
        var second = dayOff(TODAY, TODAY, NOW.plusSeconds(1));
        var longer = dayOff(TODAY, TODAY.plusDays(1), NOW);
        var member = member(first, longer);

        assertThat(member.except(second, TODAY)).isEqualTo(new Scheduled(member(longer, second)));
    }

    @Test
    void forgetsExceptionsThatEndedBefore() {
        var ended = dayOff(TODAY.minusDays(9), TODAY.minusDays(1), NOW);
        var running = dayOff(TODAY.minusDays(9), TODAY, NOW);
        var next = dayOff(TODAY.plusDays(5), TODAY.plusDays(5), NOW);

        assertThat(member(ended, running).except(next, TODAY))
                .isEqualTo(new Scheduled(member(running, next)));
    }

    @Test
    void hasAtMostTwoHundredExceptions() {
        var all =
                IntStream.range(0, 200)
                        .mapToObj(TODAY::plusDays)
                        .map(date -> dayOff(date, date, NOW))
                        .toArray(ScheduleException[]::new);
        var date = TODAY.plusDays(200);

        assertThat(member(all).except(dayOff(date, date, NOW), TODAY))
                .isEqualTo(new ExceptionsFull(200));
        assertThat(member(all).except(dayOff(TODAY, TODAY, NOW), TODAY))
                .isEqualTo(new Scheduled(member(all)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Schedule(null, Collections.nCopies(201, all[0])));
    }

    @Test
    void keepsItsExceptionsWhenItsWeekChanges() {
        var away = dayOff(TODAY, TODAY, NOW);
        var week = WeeklyHours.everyDay(MORNING);

        var own = new Schedule(null, List.of(away)).inWeek(week);

        assertThat(own).isEqualTo(new Schedule(week, List.of(away)));
        assertThat(own.inWeek(null).weekly()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void hasHoursExactlyOnWorkedDays(Kind kind) {
        var hours = kind.isWorked() ? List.of(MORNING) : List.<OpeningHours>of();
        var wrong = kind.isWorked() ? List.<OpeningHours>of() : List.of(MORNING);

        assertThat(exception(kind, hours).hours()).isEqualTo(hours);
        assertThatIllegalArgumentException().isThrownBy(() -> exception(kind, wrong));
    }

    @Test
    void sortsTheHoursOfAnExceptionAndRefusesThoseThatOverlap() {
        var all = hours("00:00", "00:00");

        assertThat(exception(Kind.OTHER_HOURS, List.of(EVENING, MORNING)).hours())
                .containsExactly(MORNING, EVENING);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> exception(Kind.OTHER_HOURS, List.of(all, MORNING)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> exception(Kind.EXTRA_DAY, Collections.nCopies(7, MORNING)));
    }

    private static ScheduleException exception(Kind kind, List<OpeningHours> hours) {
        return new ScheduleException(TODAY, TODAY, kind, hours, "", NOW);
    }

    private static ScheduleException dayOff(LocalDate from, LocalDate to, Instant setAt) {
        return new ScheduleException(from, to, Kind.DAY_OFF, List.of(), "", setAt);
    }

    private static StaffMember member(ScheduleException... exceptions) {
        return StaffMember.named(
                        new BusinessId(new UUID(0, 1)), new StaffId(new UUID(0, 2)), "Aigerim")
                .working(new Schedule(null, List.of(exceptions)));
    }

    private static OpeningHours hours(String opens, String closes) {
        return new OpeningHours(LocalTime.parse(opens), LocalTime.parse(closes));
    }
}
