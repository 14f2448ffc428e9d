package kz.localbusiness.application.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.NotAllowed;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.domain.staff.Schedule;
import kz.localbusiness.domain.staff.ScheduleDecision;
import kz.localbusiness.domain.staff.ScheduleDecision.ExceptionsFull;
import kz.localbusiness.domain.staff.ScheduleDecision.Scheduled;
import kz.localbusiness.domain.staff.ScheduleDecision.UnknownMember;
import kz.localbusiness.domain.staff.ScheduleException;
import kz.localbusiness.domain.staff.ScheduleException.Kind;
import kz.localbusiness.domain.staff.StaffId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How an owner says when somebody works.
class SchedulesTest {

    private static final LocalDate TODAY = OpenSalon.MONDAY;
    private static final StaffId NOBODY = new StaffId(new UUID(9, 9));
    private static final OpeningHours MORNING =
            new OpeningHours(LocalTime.of(9, 0), LocalTime.of(12, 0));

    private final OpenSalon salon = new OpenSalon();

    @BeforeEach
    void signIn() {
        salon.platform.callers.becomeOwnerOf(salon.business);
    }

    @Test
    void givesSomebodyAnOwnWeekAndTakesItBack() {
        var mornings = WeeklyHours.everyDay(MORNING);

        assertThat(set(salon.aigerim, mornings)).isInstanceOf(Scheduled.class);
        assertThat(stored().weekly()).isEqualTo(mornings);

        assertThat(set(salon.aigerim, null)).isInstanceOf(Scheduled.class);
        assertThat(stored()).isEqualTo(Schedule.OF_THE_BUSINESS);
    }

    @Test
    void addsAnExceptionOnceWhenTheFormIsSentTwice() {
        sendAway(salon.aigerim, TODAY.plusDays(1), TODAY.plusDays(14));
        salon.platform.clock.advance(Duration.ofSeconds(1));

        var decision = sendAway(salon.aigerim, TODAY.plusDays(1), TODAY.plusDays(14));

        assertThat(decision).isInstanceOf(Scheduled.class);
        assertThat(stored().exceptions())
                .containsExactly(
                        new ScheduleException(
                                TODAY.plusDays(1),
                                TODAY.plusDays(14),
                                Kind.VACATION,
                                List.of(),
                                "",
                                salon.platform.clock.instant()));
    }

    @Test
    void addsAnExtraDay() {
        var sunday = TODAY.plusDays(6);

        salon.platform
                .port(AddScheduleException.class)
                .add(
                        new AddScheduleException.Command(
                                salon.business,
                                salon.aigerim,
                                sunday,
                                sunday,
                                Kind.EXTRA_DAY,
                                List.of(MORNING),
                                "Той"));

        assertThat(stored().exceptionOn(sunday).orElseThrow().hours()).containsExactly(MORNING);
    }

    @Test
    void removesAnException() {
        sendAway(salon.aigerim, TODAY, TODAY);
        sendAway(salon.aigerim, TODAY, TODAY.plusDays(1));

        assertThat(remove(salon.aigerim, TODAY, TODAY)).isInstanceOf(Scheduled.class);
        assertThat(remove(salon.aigerim, TODAY, TODAY)).isInstanceOf(Scheduled.class);

        assertThat(stored().exceptions())
                .extracting(ScheduleException::to)
                .containsExactly(TODAY.plusDays(1));
    }

    /// Midnight in Atyrau is 19:00 in UTC.
    @Test
    void forgetsExceptionsThatEndedMoreThan31DaysAgoWhateverIsSaved() {
        sendAway(salon.aigerim, TODAY, TODAY);
        sendAway(salon.aigerim, TODAY, TODAY.plusDays(1));
        sendAway(salon.aigerim, TODAY, TODAY.plusDays(2));

        salon.platform.clock.setTo(Instant.parse("2026-04-02T18:59:59Z"));
        set(salon.aigerim, null);
        assertThat(stored().exceptions()).hasSize(3);

        salon.platform.clock.setTo(Instant.parse("2026-04-02T19:00:00Z"));
        set(salon.aigerim, null);
        assertThat(stored().exceptions()).hasSize(2);

        salon.platform.clock.advance(Duration.ofDays(1));
        remove(salon.aigerim, TODAY.minusDays(1), TODAY);
        assertThat(stored().exceptions()).hasSize(1);

        salon.platform.clock.advance(Duration.ofDays(1));
        sendAway(salon.aigerim, TODAY.plusDays(90), TODAY.plusDays(90));
        assertThat(stored().exceptions())
                .extracting(ScheduleException::from)
                .containsExactly(TODAY.plusDays(90));
    }

    @Test
    void refusesMoreExceptionsThanTwoHundred() {
        IntStream.range(0, Schedule.MOST_EXCEPTIONS)
                .mapToObj(TODAY::plusDays)
                .forEach(date -> sendAway(salon.aigerim, date, date));
        var next = TODAY.plusDays(Schedule.MOST_EXCEPTIONS);

        assertThat(sendAway(salon.aigerim, next, next))
                .isEqualTo(new ExceptionsFull(Schedule.MOST_EXCEPTIONS));
        assertThat(stored().exceptions()).hasSize(Schedule.MOST_EXCEPTIONS);
    }

    @Test
    void knowsNobodyElse() {
        assertThat(set(NOBODY, null)).isEqualTo(new UnknownMember());
        assertThat(sendAway(NOBODY, TODAY, TODAY)).isEqualTo(new UnknownMember());
        assertThat(remove(NOBODY, TODAY, TODAY)).isEqualTo(new UnknownMember());
    }

    @Test
    void letsNobodyButTheOwnerSetThem() {
        salon.platform.callers.become(new Caller.Anyone());

        assertThat(
                        List.<Runnable>of(
                                () -> set(salon.aigerim, null),
                                () -> sendAway(salon.aigerim, TODAY, TODAY),
                                () -> remove(salon.aigerim, TODAY, TODAY)))
                .allSatisfy(
                        act -> assertThatExceptionOfType(NotAllowed.class).isThrownBy(act::run));
    }

    private ScheduleDecision set(StaffId staff, @Nullable WeeklyHours week) {
        return salon.platform
                .port(SetSchedule.class)
                .set(new SetSchedule.Command(salon.business, staff, week));
    }

    private ScheduleDecision sendAway(StaffId staff, LocalDate from, LocalDate to) {
        return salon.platform
                .port(AddScheduleException.class)
                .add(
                        new AddScheduleException.Command(
                                salon.business, staff, from, to, Kind.VACATION, List.of(), ""));
    }

    private ScheduleDecision remove(StaffId staff, LocalDate from, LocalDate to) {
        return salon.platform
                .port(RemoveScheduleException.class)
                .remove(new RemoveScheduleException.Command(salon.business, staff, from, to));
    }

    private Schedule stored() {
        return salon.call(() -> salon.platform.staff.find(salon.aigerim).orElseThrow().schedule());
    }
}
