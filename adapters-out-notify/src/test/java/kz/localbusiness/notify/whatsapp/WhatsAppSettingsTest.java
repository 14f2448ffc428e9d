package kz.localbusiness.notify.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import kz.localbusiness.application.notice.out.TemplateMessages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class WhatsAppSettingsTest {

    private final ApplicationContextRunner context =
            new ApplicationContextRunner()
                    .withBean(Clock.class, Clock::systemUTC)
                    .withUserConfiguration(WhatsAppConfiguration.class);

    @Test
    void isOffUntilThereIsANumber() {
        context.run(started -> {
            assertThat(started.getBean(TemplateMessages.class).isOffered()).isFalse();
            assertThat(started.getBean(WhatsAppSettings.class).url())
                    .isEqualTo(URI.create("https://graph.facebook.com"));
        });
        context.withPropertyValues("lbp.whatsapp.phone-number-id=1", "lbp.whatsapp.token=secret")
                .run(started -> {
                    assertThat(started.getBean(TemplateMessages.class).isOffered()).isTrue();
                    assertThat(started.getBean(WhatsAppSettings.class).toString())
                            .doesNotContain("=secret", "token=s");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "url=http://graph.example.com",
                "url=https://graph.example.com/v24.0",
                "url=https://user:secret@graph.example.com",
                "url=graph.example.com",
                "version=24",
                "version=v24.0/../x",
                "token=alone",
                "phone-number-id=1",
                "read-timeout=0s",
                "read-timeout=60s"
            })
    void refusesWhatIsOpenOrOdd(String property) {
        context.withPropertyValues("lbp.whatsapp." + property)
                .run(started -> assertThat(started).hasFailed());
    }

    @Test
    void refusesANumberInTheOrdinaryForm() {
        context.withPropertyValues(
                        "lbp.whatsapp.phone-number-id=+77011234567", "lbp.whatsapp.token=secret")
                .run(started -> assertThat(started).hasFailed());
    }
}
