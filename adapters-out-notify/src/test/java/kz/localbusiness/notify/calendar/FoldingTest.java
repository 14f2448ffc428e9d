package kz.localbusiness.notify.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "ш", "₸", "💈", "aш₸💈", "💈₸шa"})
    void keepsLinesWithin75OctetsWithoutCuttingALetter(String letters) {
        var line = letters.repeat(200);

        var folded = Folding.of(line);

        assertThat(folded).endsWith("\r\n");
        assertThat(folded.split("\r\n"))
                .allMatch(one -> one.getBytes(StandardCharsets.UTF_8).length <= 75)
                .allMatch(one -> !one.contains("\uFFFD"));
        assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "\r\n");
    }

    @Test
    void foldsNothingThatFits() {
        assertThat(Folding.of("a".repeat(75) + "\r\n" + "b".repeat(76)))
                .isEqualTo("a".repeat(75) + "\r\n" + "b".repeat(75) + "\r\n b\r\n");
    }
}
