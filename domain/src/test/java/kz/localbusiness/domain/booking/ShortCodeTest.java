package kz.localbusiness.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortCodeTest {

    @Test
    void isTheSameForTheSameSecretAndAnotherForAnother() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        var codes = Stream.generate(() -> ShortCode.of(bytes(random))).limit(1_000).toList();

        assertThat(codes).as("seed %d", seed).doesNotHaveDuplicates();
        assertThat(codes).allSatisfy(code -> assertThat(ShortCode.isValid(code.value())).isTrue());
        assertThat(ShortCode.of(bytes(new Random(seed)))).isEqualTo(codes.getFirst());
    }

    @Test
    void hasNoFewerBitsThanAreUnguessable() {
        assertThat(14 * Math.log(58) / Math.log(2)).isGreaterThan(80);
        assertThatIllegalArgumentException().isThrownBy(() -> ShortCode.of(new byte[19]));
        assertThat(ShortCode.of(new byte[20]).value()).isEqualTo("11111111111111");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1111111111111",
                "111111111111111",
                "0AAAAAAAAAAAAA",
                "OAAAAAAAAAAAAA",
                "IAAAAAAAAAAAAA",
                "lAAAAAAAAAAAAA",
                "AAAAAAA-AAAAAA",
                "AAAAAAAAAAAAA\n"
            })
    void isNothingElse(String text) {
        assertThat(ShortCode.isValid(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new ShortCode(text));
    }

    @Test
    void isStoredAndToldByNobody() {
        var code = ShortCode.of(bytes(new Random(1)));

        assertThat(code.digest()).hasSize(64).doesNotContain(code.value());
        assertThat(code).hasToString("ShortCode[hidden]");
    }

    private static byte[] bytes(Random random) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return bytes;
    }
}
