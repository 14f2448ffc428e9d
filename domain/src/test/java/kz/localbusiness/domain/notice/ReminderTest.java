package kz.localbusiness.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.shared.BusinessId;
import org.junit.jupiter.api.Test;

class ReminderTest {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration TWO_HOURS = Duration.ofHours(2);
    private static final List<Duration> BOTH = List.of(DAY, TWO_HOURS);
    private static final Instant START = Instant.parse("2026-03-03T07:00:00Z");

    @Test
    void comesADayAheadFirst() {
        var reminder = planned(BOTH, START.minus(Duration.ofDays(3)));

        assertThat(reminder.before()).isEqualTo(DAY);
        assertThat(reminder.dueAt()).isEqualTo(START.minus(DAY));
    }

    @Test
    void comesOnceMoreAfterThat() {
        var first = planned(BOTH, START.minus(Duration.ofDays(3)));

        assertThat(first.planned(BOTH, first.dueAt()).before()).isEqualTo(TWO_HOURS);
    }

    @Test
    void leavesOutWhatShouldHaveComeBefore() {
        assertThat(planned(BOTH, START.minus(Duration.ofHours(5))).before()).isEqualTo(TWO_HOURS);
    }

    @Test
    void staysUntilTheVisitBeginsWithNothingLeftToTell() {
        var last = planned(BOTH, START.minus(Duration.ofMinutes(30)));

        assertThat(last.before()).isNull();
        assertThat(last.dueAt()).isEqualTo(START);
        assertThat(last.isOver(START.minusSeconds(1))).isFalse();
        assertThat(last.isOver(START)).isTrue();
    }

    @Test
    void followsOtherRules() {
        var none = planned(List.of(), START.minus(Duration.ofDays(3)));

        assertThat(none.planned(BOTH, START.minus(Duration.ofDays(2))).before()).isEqualTo(DAY);
    }

    @Test
    void isAnotherOneForAnotherStart() {
        var now = START.minus(Duration.ofDays(3));
        var moved = reminder(START.plusSeconds(3600)).planned(BOTH, now);

        assertThat(moved.event()).isNotEqualTo(planned(BOTH, now).event());
        assertThat(planned(BOTH, now).event()).isEqualTo(planned(BOTH, now).event());
    }

    private static Reminder planned(List<Duration> befores, Instant now) {
        return reminder(START).planned(befores, now);
    }

    private static Reminder reminder(Instant start) {
        return new Reminder(
                new BusinessId(new UUID(0, 3)), new AppointmentId(new UUID(0, 2)), start, null, 0);
    }
}
