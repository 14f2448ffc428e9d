package kz.localbusiness.notify.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.LongStream;
import kz.localbusiness.application.SettableClock;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private final SettableClock clock = new SettableClock(BotFixture.NOW);
    private final Throttle throttle = new Throttle(30, clock);

    @Test
    void letsThirtyASecondThroughInAll() {
        assertThat(LongStream.range(0, 30).mapToObj(throttle::take)).allMatch(Optional::isEmpty);
        assertThat(throttle.take(30)).isPresent();

        clock.advance(Duration.ofMillis(100));

        assertThat(LongStream.range(30, 33).mapToObj(throttle::take)).allMatch(Optional::isEmpty);
        assertThat(throttle.take(33)).isPresent();
    }

    @Test
    void takesNothingFromAChatThatWaitsForTheOthers() {
        LongStream.range(0, 30).forEach(chat -> assertThat(throttle.take(chat)).isEmpty());
        assertThat(throttle.take(99)).isPresent();

        clock.advance(Duration.ofMillis(100));

        assertThat(throttle.take(99)).isEmpty();
    }

    @Test
    void saysHowLongAChatWaits() {
        assertThat(throttle.take(1)).isEmpty();
        clock.advance(Duration.ofMillis(400));

        assertThat(throttle.take(1)).hasValue(Duration.ofMillis(600));
        clock.advance(Duration.ofMillis(600));

        assertThat(throttle.take(1)).isEmpty();
    }

    @Test
    void restsForASecondWhereItIsNotToldHowLong() {
        throttle.rest(null);

        assertThat(throttle.take(1)).hasValue(Duration.ofSeconds(1));
        clock.advance(Duration.ofSeconds(1));

        assertThat(throttle.take(1)).isEmpty();
    }
}
