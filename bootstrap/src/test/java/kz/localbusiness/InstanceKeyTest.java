package kz.localbusiness;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class InstanceKeyTest {

    private static final byte[] MASTER = "0123456789abcdef0123456789abcdef".getBytes(US_ASCII);

    /// Computed apart: `printf manage-link | openssl dgst -sha256 -hmac 0123…cdef`.
    @Test
    void derivesAnHmacOfThePurpose() {
        var key = new InstanceKey(MASTER).derive("manage-link");

        assertThat(HexFormat.of().formatHex(key))
                .isEqualTo("878b2ad850cfd21cc8446560e1dd4fdf688c27cb82960c2eaea6e77868ce3229");
    }

    @Test
    void derivesAnotherKeyForAnotherPurpose() {
        var key = new InstanceKey(MASTER);

        assertThat(key.derive("a"))
                .hasSize(32)
                .isEqualTo(key.derive("a"))
                .isNotEqualTo(key.derive("b"));
    }

    @Test
    void refusesAShortMasterKey() {
        assertThatIllegalArgumentException().isThrownBy(() -> new InstanceKey(new byte[31]));
    }

    @Test
    void staysSecretInText() {
        assertThat(new InstanceKey(MASTER)).hasToString("InstanceKey[secret]");
    }
}
