package kz.localbusiness.domain.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import java.util.Random;
import java.util.UUID;
import kz.localbusiness.domain.shared.BusinessId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChatKeyTest {

    private static final BusinessId SALON =
            new BusinessId(UUID.fromString("ffeeddcc-bbaa-4998-8877-665544332211"));

    private final ChatKey key = ChatKey.random(SALON, new Random(1));

    @Test
    void namesItsBusiness() {
        assertThat(key.business()).isEqualTo(SALON);
        assertThat(new ChatKey(key.value()).business()).isEqualTo(SALON);
    }

    @Test
    void fitsIntoALinkOfTheMessenger() {
        assertThat(ChatKey.random(SALON, new SecureRandom()).value())
                .matches("[0-9A-Za-z_-]{1,64}");
    }

    @Test
    void isAnotherOneEachTime() {
        var random = new SecureRandom();

        var one = ChatKey.random(SALON, random);
        var two = ChatKey.random(SALON, random);

        assertThat(one).isNotEqualTo(two);
        assertThat(one.digest()).isNotEqualTo(two.digest()).matches("[0-9a-f]{64}");
        assertThat(new ChatKey(one.value()).digest()).isEqualTo(one.digest());
    }

    @Test
    void showsItselfToNobody() {
        assertThat(key.toString()).doesNotContain(key.value());
        assertThat(key.digest()).doesNotContain(key.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "+", "________________________________________________="})
    void isNothingElse(String text) {
        assertThat(ChatKey.isValid(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new ChatKey(text));
    }
}
