package kz.localbusiness.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimeSlotTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void doesNotOverlapItsNeighbours() {
        var slot = hour(0);

        assertThat(slot.overlaps(hour(1))).isFalse();
        assertThat(slot.overlaps(hour(-1))).isFalse();
        assertThat(slot.overlaps(slot)).isTrue();
    }

    @Test
    void overlapsWhatSharesASecond() {
        var late = TimeSlot.lasting(Duration.ofHours(1), NOON.plusSeconds(3599));

        assertThat(hour(0).overlaps(late)).isTrue();
        assertThat(late.overlaps(hour(0))).isTrue();
    }

    @Test
    void containsItselfAndWhatLiesWithinButNothingThatSticksOut() {
        var slot = hour(0);

        assertThat(slot.contains(slot)).isTrue();
        assertThat(slot.contains(new TimeSlot(NOON.plusSeconds(1), slot.end()))).isTrue();
        assertThat(slot.contains(new TimeSlot(NOON.minusSeconds(1), slot.end()))).isFalse();
        assertThat(slot.contains(new TimeSlot(NOON, slot.end().plusSeconds(1)))).isFalse();
    }

    @Test
    void neverEndsBeforeOrWhenItStarts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeSlot(NOON, NOON));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeSlot(NOON, NOON.minusSeconds(1)));
    }

    @Test
    void knowsHowLongItLasts() {
        assertThat(hour(3).duration()).isEqualTo(Duration.ofHours(1));
    }

    private static TimeSlot hour(int offset) {
        return TimeSlot.lasting(Duration.ofHours(1), NOON.plus(Duration.ofHours(offset)));
    }
}
