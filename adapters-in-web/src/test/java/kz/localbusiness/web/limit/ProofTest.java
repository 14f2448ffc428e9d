package kz.localbusiness.web.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProofTest {

    private static final String TEXT = "00112233445566778899aabbccddeeff";

    /// Found by the script that browsers run.
    @Test
    void acceptsWhatTheScriptFinds() {
        assertThat(new Proof(TEXT, 12).isSolvedBy("1373")).isTrue();
        assertThat(new Proof(TEXT, 18).isSolvedBy("60803")).isTrue();
    }

    @Test
    void refusesAnythingElse() {
        assertThat(new Proof(TEXT, 12).isSolvedBy("")).isFalse();
        assertThat(new Proof(TEXT, 12).isSolvedBy("1374")).isFalse();
        assertThat(new Proof(TEXT, 18).isSolvedBy("1373")).isFalse();
        assertThat(new Proof(TEXT, 12).isSolvedBy("1373".repeat(100))).isFalse();
    }

    @Test
    void asksForAboutAsManyTriesAsItsBitsSay() {
        var proof = new Proof(TEXT, 8);

        var solved =
                IntStream.range(0, 65_536)
                        .mapToObj(String::valueOf)
                        .filter(proof::isSolvedBy)
                        .count();

        assertThat(solved).isBetween(200L, 312L);
    }

    @Test
    void isNeverTheSameTwice() {
        assertThat(Proof.of(12).text()).isNotEqualTo(Proof.of(12).text()).hasSize(32);
    }
}
