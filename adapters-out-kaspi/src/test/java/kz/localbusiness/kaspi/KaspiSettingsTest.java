package kz.localbusiness.kaspi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import kz.localbusiness.domain.payment.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class KaspiSettingsTest {

    private final ApplicationContextRunner context =
            new ApplicationContextRunner().withUserConfiguration(KaspiConfiguration.class);

    @Test
    void isReadFromProperties() {
        context.withPropertyValues(
                        "lbp.kaspi.urls.r1=https://mtokentest.kaspi.kz:8543",
                        "lbp.kaspi.read-timeout=5s",
                        "lbp.kaspi.phones=eight")
                .run(started -> {
                    var settings = started.getBean(KaspiSettings.class);
                    assertThat(settings.url(Scheme.R1))
                            .contains(URI.create("https://mtokentest.kaspi.kz:8543"));
                    assertThat(settings.url(Scheme.R2)).isEmpty();
                    assertThat(settings.readTimeout()).hasSeconds(5);
                    assertThat(settings.connectTimeout()).hasSeconds(3);
                    assertThat(settings.phones()).isEqualTo(PhoneForm.EIGHT);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://qrapi-key.kaspi.kz",
                "https://qrapi-key.kaspi.kz/r1",
                "https://user:secret@qrapi-key.kaspi.kz",
                "https://qrapi-key.kaspi.kz?key=1",
                "qrapi-key.kaspi.kz",
                "ftp://localhost"
            })
    void refusesAddressesThatAreOpenOrOdd(String url) {
        context.withPropertyValues("lbp.kaspi.urls.r1=" + url)
                .run(started -> assertThat(started).hasFailed());
    }

    @Test
    void refusesLimitsThatAreNone() {
        assertThatThrownBy(() -> SimulatedKaspi.settings(here(), Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SimulatedKaspi.settings(here(), Duration.ofHours(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        SimulatedKaspi.settings(
                                here(), Duration.ofSeconds(1), null, Path.of("a"), null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static URI here() {
        return URI.create("http://127.0.0.1:1");
    }
}
