package kz.localbusiness.application.chat.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// What the messenger need not tell again.
public abstract class ChatUpdatesContract {

    private static final Instant NOW = Instant.parse("2026-03-02T04:00:00Z");
    private static final Duration A_DAY = Duration.ofDays(1);

    protected abstract ChatUpdates updates();

    @Test
    void knowsWhatWasTaken() {
        assertThat(updates().isTaken(812_345_678_901L)).isFalse();

        updates().take(812_345_678_901L, NOW, A_DAY);
        updates().take(812_345_678_901L, NOW, A_DAY);

        assertThat(updates().isTaken(812_345_678_901L)).isTrue();
        assertThat(updates().isTaken(812_345_678_902L)).isFalse();
    }

    @Test
    void keepsNothingForever() {
        updates().take(1, NOW, A_DAY);
        updates().take(2, NOW.plus(A_DAY).minusMillis(1), A_DAY);
        assertThat(updates().isTaken(1)).isTrue();

        updates().take(3, NOW.plus(A_DAY), A_DAY);

        assertThat(updates().isTaken(1)).isFalse();
        assertThat(updates().isTaken(2)).isTrue();
    }
}
