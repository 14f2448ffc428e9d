package kz.localbusiness.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.Base64;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PushAddressTest {

    private static final String KEY = text(65);
    private static final String AUTH = text(16);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://fcm.googleapis.com/fcm/send/abc:def-_",
                "https://updates.push.services.mozilla.com/wpush/v2/gAAA?x=1",
                "https://web.push.apple.com:443/QGuQyavXutnMH",
                "https://wns2-by3p.notify.windows.com/w/?token=BQYAAA%3d%3d"
            })
    void isAtTheServiceOfWhoeverMadeTheBrowser(String endpoint) {
        assertThat(PushAddress.told(endpoint, KEY, AUTH))
                .hasValueSatisfying(
                        one -> assertThat(one.endpoint()).isEqualTo(URI.create(endpoint)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "http://fcm.googleapis.com/a",
                "ftp://fcm.googleapis.com/a",
                "https:///a",
                "https://localhost/a",
                "https://metadata/a",
                "https://127.0.0.1/a",
                "https://2130706433/a",
                "https://0x7f.1/a",
                "https://[::1]/a",
                "https://[::ffff:10.0.0.1]/a",
                "https://push.example.com:8443/a",
                "https://user@push.example.com/a",
                "https://user:secret@push.example.com/a",
                "https://push.example.com/a#b",
                "https://push..example.com/a",
                "https://push.example.com./a",
                "https://push.example.1/a",
                "https://push_.example.com/a",
                "//push.example.com/a",
                "https://пуш.қаз/a",
                "https://push.example.com/a b",
                "javascript:alert(1)"
            })
    void isNowhereElse(String endpoint) {
        assertThat(PushAddress.told(endpoint, KEY, AUTH)).isEmpty();
    }

    @Test
    void isOfBoundedLength() {
        var endpoint = "https://push.example.com/";
        var longest = endpoint + "a".repeat(PushAddress.LONGEST - endpoint.length());

        assertThat(PushAddress.told(longest, KEY, AUTH)).isPresent();
        assertThat(PushAddress.told(longest + "a", KEY, AUTH)).isEmpty();
    }

    @Test
    void hasKeysOfTheirOwnLength() {
        var endpoint = "https://push.example.com/a";

        assertThat(PushAddress.told(endpoint, text(64), AUTH)).isEmpty();
        assertThat(PushAddress.told(endpoint, text(66), AUTH)).isEmpty();
        assertThat(PushAddress.told(endpoint, "", AUTH)).isEmpty();
        assertThat(PushAddress.told(endpoint, "+/+/" + KEY.substring(4), AUTH)).isEmpty();
        assertThat(PushAddress.told(endpoint, KEY, text(15))).isEmpty();
        assertThat(PushAddress.told(endpoint, KEY, text(17))).isEmpty();
        assertThat(PushAddress.told(endpoint, KEY, "a".repeat(1_000_000))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PushAddress(URI.create(endpoint), KEY, ""));
    }

    @Test
    void showsItselfToNobody() {
        var address = PushAddress.told("https://push.example.com/secret", KEY, AUTH).orElseThrow();

        assertThat(address.toString().toLowerCase(Locale.ROOT))
                .contains("push.example.com")
                .doesNotContain("secret", KEY.toLowerCase(Locale.ROOT));
    }

    private static String text(int bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[bytes]);
    }
}
