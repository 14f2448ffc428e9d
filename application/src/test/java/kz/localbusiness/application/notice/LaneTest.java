package kz.localbusiness.application.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.localbusiness.application.notice.Lane.Entry;
import kz.localbusiness.application.notice.Traffic.Width;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.shared.BusinessId;
import org.junit.jupiter.api.Test;

class LaneTest {

    private static final Instant NOW = Instant.parse("2026-11-30T05:00:00Z");
    private static final BusinessId SALON = new BusinessId(new UUID(1, 0));
    private static final BusinessId OTHER = new BusinessId(new UUID(1, 1));
    private static final HandOver AWAY = new HandOver.NotNow(null);

    @Test
    void letsASecondsWorthPassAtOnceAndOneAfterTheOtherThen() {
        var lane = new Lane(new Width(9, 10));

        assertThat(IntStream.range(0, 20).filter(_ -> passes(lane, NOW)).count()).isEqualTo(11);
        assertThat(passes(lane, NOW.plusMillis(99))).isFalse();
        assertThat(passes(lane, NOW.plusMillis(100))).isTrue();
    }

    @Test
    void sendsEachBusinessBehindItsOwnOnly() {
        var lane = new Lane(new Width(9, 10));
        IntStream.range(0, 11).forEach(_ -> passes(lane, NOW));

        var first = full(lane, SALON);
        var second = full(lane, SALON);
        var others = full(lane, OTHER);

        assertThat(first).isEqualTo(NOW.plusMillis(1_100));
        assertThat(second).isEqualTo(NOW.plusMillis(1_200));
        assertThat(others).isEqualTo(NOW.plusMillis(1_200));
    }

    /// All together are 1,200, or two minutes.
    @Test
    void keepsNobodyAwayForLongerThanItIsBusy() {
        var lane = new Lane(new Width(9, 10));
        IntStream.range(0, 11).forEach(_ -> passes(lane, NOW));

        for (int round = 0; round < 3; round++) {
            IntStream.range(2, 301).forEach(n -> full(lane, new BusinessId(new UUID(1, n))));
        }
        var last = IntStream.range(0, 300).mapToObj(_ -> full(lane, SALON)).toList().getLast();

        assertThat(last).isBetween(NOW.plusSeconds(115), NOW.plusSeconds(125));
    }

    @Test
    void letsNoMoreInThanItHasPlaces() {
        var lane = new Lane(new Width(1, 10));
        var open = (Entry.Open) lane.enter(SALON, NOW);

        assertThat(lane.enter(SALON, NOW)).isInstanceOf(Entry.Full.class);

        lane.pass(open, () -> AWAY, Optional::of, () -> NOW);
        assertThat(passes(lane, NOW)).isTrue();
    }

    @Test
    void givesThePlaceBackWhenTheWorkBreaks() {
        var lane = new Lane(new Width(1, 10));
        var open = (Entry.Open) lane.enter(SALON, NOW);

        assertThatIllegalStateException()
                .isThrownBy(() ->
                        lane.<HandOver>pass(
                                open,
                                () -> {
                                    throw new IllegalStateException("broken");
                                },
                                Optional::of,
                                () -> NOW))
                .withMessage("broken");

        assertThat(passes(lane, NOW)).isTrue();
    }

    @Test
    void leavesAProviderAloneThatIsAwayThenSendsOne() {
        var lane = new Lane(new Width(9, 10));
        IntStream.range(0, 5).forEach(_ -> hears(lane, AWAY, NOW));

        assertThat(lane.enter(SALON, NOW)).isEqualTo(new Entry.LeftAlone(Duration.ofSeconds(15)));
        assertThat(lane.restsUntil(NOW)).contains(NOW.plusSeconds(15));

        var later = NOW.plusSeconds(15);
        var trial = (Entry.Open) lane.enter(SALON, later);
        assertThat(lane.enter(OTHER, later)).isInstanceOf(Entry.Full.class);
        lane.pass(trial, () -> AWAY, Optional::of, () -> later);
        assertThat(lane.enter(OTHER, later)).isEqualTo(new Entry.LeftAlone(Duration.ofSeconds(30)));
    }

    @Test
    void beginsAnewWhenTheClockIsSetBack() {
        var lane = new Lane(new Width(9, 10));
        IntStream.range(0, 5).forEach(_ -> hears(lane, AWAY, NOW));
        IntStream.range(0, 3).forEach(_ -> lane.enter(SALON, NOW));

        assertThat(passes(lane, NOW.minusSeconds(4))).isFalse();
        assertThat(passes(lane, NOW.minusSeconds(60))).isTrue();
    }

    private static Instant full(Lane lane, BusinessId business) {
        return ((Entry.Full) lane.enter(business, NOW)).until();
    }

    private static boolean passes(Lane lane, Instant now) {
        return hears(lane, new HandOver.Accepted(null, null), now);
    }

    private static boolean hears(Lane lane, HandOver answer, Instant now) {
        if (lane.enter(SALON, now) instanceof Entry.Open open) {
            lane.pass(open, () -> answer, Optional::of, () -> now);
            return true;
        }
        return false;
    }
}
