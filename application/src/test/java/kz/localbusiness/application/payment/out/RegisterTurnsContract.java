package kz.localbusiness.application.payment.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.application.Crowd;
import kz.localbusiness.application.CurrentBusiness;
import org.junit.jupiter.api.Test;

/// Who may ask a cash register; nobody does at first.
public abstract class RegisterTurnsContract extends BusinessBoundContract {

    private static final Instant NOON = Instant.parse("2026-11-23T07:00:00.123Z");
    private static final Instant LATER = NOON.plus(Duration.ofMinutes(3));

    protected abstract RegisterTurns turns();

    @Test
    void belongsToOne() {
        assertThat(take(NOON, LATER)).isTrue();

        assertThat(take(NOON, LATER)).isFalse();
        assertThat(take(LATER.minusMillis(1), LATER.plusSeconds(60))).isFalse();
    }

    @Test
    void isAnothersWhenItEnds() {
        take(NOON, LATER);

        doHere(() -> turns().end(LATER));

        assertThat(take(NOON, LATER)).isTrue();
    }

    @Test
    void isAnothersWhenItLapses() {
        take(NOON, LATER);

        assertThat(take(LATER, LATER.plusSeconds(60))).isTrue();
    }

    @Test
    void isNotEndedByWhoHadItBefore() {
        take(NOON, LATER);
        take(LATER, LATER.plusSeconds(60));

        doHere(() -> turns().end(LATER));

        assertThat(take(LATER, LATER.plusSeconds(60))).isFalse();
    }

    @Test
    void belongsToOneOfACrowd() {
        assertThat(Crowd.of(8).ask(_ -> take(NOON, LATER))).containsOnlyOnce(true);
    }

    @Test
    void isEachBusinesssOwn() {
        take(NOON, LATER);

        assertThat(CurrentBusiness.as(elsewhere, () -> turns().take(NOON, LATER))).isTrue();
    }

    private boolean take(Instant now, Instant until) {
        return CurrentBusiness.as(here, () -> turns().take(now, until));
    }
}
