package kz.localbusiness.application.limit.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.localbusiness.application.Crowd;
import kz.localbusiness.application.limit.Limit;
import org.junit.jupiter.api.Test;

/// How many may be taken, and for how long nothing more.
public abstract class TalliesContract {

    private static final int ASKING = 32;
    private static final Instant NOW = Instant.parse("2026-11-28T05:07:09.123Z");
    private static final Duration DAY = Duration.ofDays(1);
    private static final Instant TOMORROW = NOW.plus(DAY);

    private final String name = UUID.randomUUID().toString();

    protected abstract Tallies tallies();

    @Test
    void refusesOneMoreThanTheMost() {
        assertThat(take(2, NOW)).isEmpty();
        assertThat(take(2, NOW.plusSeconds(60))).isEmpty();

        assertThat(take(2, NOW.plusSeconds(120))).contains(TOMORROW);
    }

    @Test
    void beginsAnewWhenTheTimeIsOver() {
        take(1, NOW);

        assertThat(take(1, TOMORROW.minusMillis(1))).contains(TOMORROW);
        assertThat(take(1, TOMORROW)).isEmpty();
        assertThat(take(1, TOMORROW)).contains(TOMORROW.plus(DAY));
    }

    @Test
    void countsNothingThatWasGivenBack() {
        take(1, NOW);
        tallies().giveBack(name, NOW);

        assertThat(take(1, NOW)).isEmpty();
        assertThat(take(1, NOW)).isPresent();
    }

    @Test
    void givesNothingBackThatWasNotTaken() {
        tallies().giveBack(name, NOW);
        take(1, NOW);
        tallies().giveBack(name, NOW);
        tallies().giveBack(name, NOW);
        tallies().giveBack(name, TOMORROW);

        assertThat(take(1, NOW)).isEmpty();
        assertThat(take(1, NOW)).isPresent();
    }

    @Test
    void countsNamesApart() {
        take(1, NOW);

        assertThat(tallies().take(name + "2", new Limit(1, DAY), NOW)).isEmpty();
    }

    @Test
    void letsAsManyThroughAsMayWhenAllAskAtOnce() {
        var answers = Crowd.of(ASKING).ask(_ -> take(5, NOW));

        assertThat(answers).filteredOn(Optional::isEmpty).hasSize(5);
    }

    @Test
    void letsAsManyThroughWhenAllAskAtOnceAfterTheTime() {
        take(5, NOW);

        var answers = Crowd.of(ASKING).ask(_ -> take(5, TOMORROW));

        assertThat(answers).filteredOn(Optional::isEmpty).hasSize(5);
    }

    private Optional<Instant> take(int most, Instant now) {
        return tallies().take(name, new Limit(most, DAY), now);
    }
}
