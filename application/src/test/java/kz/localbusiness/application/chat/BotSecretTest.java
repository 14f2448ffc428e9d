package kz.localbusiness.application.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BotSecretTest {

    private final BotSecret secret =
            new BotSecret(purpose -> ByteBuffer.allocate(32).putInt(purpose.hashCode()).array());

    @Test
    void isMadeOfWhatTheMessengerTakes() {
        assertThat(secret.text()).matches("[A-Za-z0-9_-]{43}").isEqualTo(secret.text());
    }

    @Test
    void isNothingElse() {
        assertThat(secret.is(secret.text())).isTrue();
        assertThat(secret.is("")).isFalse();
        assertThat(secret.is(secret.text() + " ")).isFalse();
        assertThat(secret.is(secret.text().toLowerCase(Locale.ROOT))).isFalse();
    }
}
