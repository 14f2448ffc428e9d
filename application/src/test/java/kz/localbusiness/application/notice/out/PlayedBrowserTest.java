package kz.localbusiness.application.notice.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/// By the example of RFC 8291, appendix A.
class PlayedBrowserTest {

    private static final String SEALED =
            "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27ml"
                    + "mlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPT"
                    + "pK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN";

    private static final URI ENDPOINT =
            URI.create("https://push.example.net/push/JzLQ3raZJfFBR0aqvOMsLrt54w4rJUsV");

    private final PlayedBrowser browser =
            PlayedBrowser.of(
                    ENDPOINT,
                    "q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94",
                    "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
                    "BTBZMqHH6r4Tts7J_aSIgg");

    @Test
    void readsWhatIsSealedForIt() {
        assertThat(browser.open(sealed())).isEqualTo("When I grow up, I want to be a watermelon");
    }

    @Test
    void readsNothingElse() {
        var changed = sealed();
        changed[changed.length - 1] ^= 1;

        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> browser.open(changed));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> new PlayedBrowser(ENDPOINT).open(sealed()));
    }

    private static byte[] sealed() {
        return Base64.getUrlDecoder().decode(SEALED);
    }
}
