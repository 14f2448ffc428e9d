package kz.localbusiness.webkassa;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import kz.localbusiness.application.payment.out.FiscalRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class WebkassaSettingsTest {

    private final ApplicationContextRunner context =
            new ApplicationContextRunner().withUserConfiguration(WebkassaConfiguration.class);

    @Test
    void isOffUntilThereIsAnAddress() {
        context.run(
                started -> assertThat(started.getBean(FiscalRegister.class).isThere()).isFalse());
        context.withPropertyValues("lbp.webkassa.url=https://kkm.example.kz")
                .run(started -> {
                    assertThat(started.getBean(FiscalRegister.class).isThere()).isTrue();
                    var settings = started.getBean(WebkassaSettings.class);
                    assertThat(settings.url()).isEqualTo(URI.create("https://kkm.example.kz"));
                    assertThat(settings.readTimeout()).hasSeconds(15);
                    assertThat(settings.unit()).isEqualTo(796);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "url=http://kkm.example.kz",
                "url=https://kkm.example.kz/api",
                "url=https://user:secret@kkm.example.kz",
                "url=kkm.example.kz",
                "read-timeout=0s",
                "read-timeout=60s",
                "shifts=4",
                "lookup-area=../x",
                "basis-dates=nonsense"
            })
    void refusesWhatIsOpenOrOdd(String property) {
        context.withPropertyValues("lbp.webkassa." + property)
                .run(started -> assertThat(started).hasFailed());
    }
}
