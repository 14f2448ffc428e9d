package kz.localbusiness.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BuffersTest {

    @Test
    void areNoneToFourHours() {
        assertThat(Buffers.isPossible(Duration.ZERO)).isTrue();
        assertThat(Buffers.isPossible(Duration.ofHours(4))).isTrue();
        assertThat(Buffers.isPossible(Duration.ofMinutes(241))).isFalse();
        assertThat(Buffers.isPossible(Duration.ofMinutes(-1))).isFalse();
    }

    @Test
    void areWholeMinutes() {
        assertThat(Buffers.isPossible(Duration.ofMinutes(7))).isTrue();
        assertThat(Buffers.isPossible(Duration.ofSeconds(61))).isFalse();
        assertThat(Buffers.isPossible(Duration.ofMinutes(7).plusNanos(1))).isFalse();
    }

    @Test
    void mustBothBePossible() {
        var possible = Duration.ofMinutes(10);
        var impossible = Duration.ofHours(5);

        assertThat(new Buffers(possible, Duration.ZERO).before()).isEqualTo(possible);
        assertThatIllegalArgumentException().isThrownBy(() -> new Buffers(impossible, possible));
        assertThatIllegalArgumentException().isThrownBy(() -> new Buffers(possible, impossible));
    }
}
