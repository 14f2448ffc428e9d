package kz.localbusiness.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Base64;
import kz.localbusiness.InstanceKey;
import kz.localbusiness.embedded.part.StartupRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstallationSecretKeysTest {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private final InstanceKey master = new InstanceKey(new byte[InstanceKey.BYTES]);

    @Test
    void derivesOneWhenNoneIsConfigured() {
        var keys = InstallationSecretKeys.read("", master);

        assertThat(keys.names()).containsExactly("derived");
        assertThat(keys.key("derived")).hasSize(32).isEqualTo(master.derive("secrets"));
    }

    @Test
    void putsTheNewestFirstAndTheDerivedOneLast() {
        var keys = InstallationSecretKeys.read("b:%s, a:%s".formatted(KEY, KEY), master);

        assertThat(keys.names()).containsExactly("b", "a", "derived");
        assertThat(keys.key("b")).isEqualTo(new byte[32]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a:", "a:AAAA", "A:KEY", "derived:KEY", "a:KEY,a:KEY", "a:*"})
    void refusesWhatIsNoListOfKeysWithoutQuotingIt(String odd) {
        assertThatExceptionOfType(StartupRefused.class)
                .isThrownBy(() -> InstallationSecretKeys.read(odd.replace("KEY", KEY), master))
                .withMessageNotContaining(KEY);
    }
}
