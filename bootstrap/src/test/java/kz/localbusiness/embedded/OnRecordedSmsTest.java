package kz.localbusiness.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import kz.localbusiness.embedded.sms.RecordedTextMessages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

class OnRecordedSmsTest {

    private final ApplicationContextRunner context =
            new ApplicationContextRunner().withUserConfiguration(Recording.class);

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "recorded", "RECORDED"})
    void recordsWhereNobodyIsNamed(String named) {
        context.run(started -> assertThat(started).hasSingleBean(RecordedTextMessages.class));
        context.withPropertyValues("lbp.sms.provider=" + named)
                .run(started -> assertThat(started).hasSingleBean(RecordedTextMessages.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "smsc", "mobizon", "nobody"})
    void recordsNothingElsewhere(String named) {
        context.withPropertyValues("lbp.sms.provider=" + named)
                .run(started -> assertThat(started).doesNotHaveBean(RecordedTextMessages.class));
    }

    @Configuration(proxyBeanMethods = false)
    static class Recording {

        @Bean
        @Conditional(OnRecordedSms.class)
        RecordedTextMessages textMessages() {
            return new RecordedTextMessages(InstantSource.system());
        }
    }
}
