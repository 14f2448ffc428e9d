package kz.localbusiness.notify.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import kz.localbusiness.application.notice.out.TextMessages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class SmsConfigurationTest {

    private final ApplicationContextRunner context =
            new ApplicationContextRunner()
                    .withBean(Clock.class, Clock::systemUTC)
                    .withUserConfiguration(SmsConfiguration.class);

    @ParameterizedTest
    @ValueSource(strings = {"x=y", "provider=", "provider=recorded", "provider=none"})
    void sendsNothingUnlessAProviderIsNamed(String property) {
        context.withPropertyValues("lbp.sms." + property)
                .run(started -> assertThat(started).doesNotHaveBean(TextMessages.class));
    }

    @Test
    void sendsByTheProviderThatIsNamed() {
        context.withPropertyValues("lbp.sms.provider=smsc", "lbp.sms.smsc.key=k")
                .run(started -> {
                    assertThat(started).hasSingleBean(TextMessages.class);
                    var settings = started.getBean(SmsSettings.class);
                    assertThat(settings.smsc().url()).hasToString("https://smsc.kz");
                    assertThat(settings.readTimeout()).hasSeconds(15);
                    assertThat(settings.atOnce()).isEqualTo(4);
                });
        context.withPropertyValues("lbp.sms.provider=Mobizon", "lbp.sms.mobizon.key=k")
                .run(started -> {
                    assertThat(started).hasSingleBean(TextMessages.class);
                    assertThat(started.getBean(SmsSettings.class).mobizon().url())
                            .hasToString("https://api.mobizon.kz");
                });
    }

    @Test
    void showsNoSecret() {
        context.withPropertyValues(
                        "lbp.sms.provider=smsc",
                        "lbp.sms.smsc.login=lbp",
                        "lbp.sms.smsc.password=hush-hush",
                        "lbp.sms.mobizon.key=hush-key")
                .run(started ->
                        assertThat(started.getBean(SmsSettings.class).toString())
                                .doesNotContain("hush"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "provider=nobody",
                "provider=smsc",
                "provider=mobizon",
                "smsc.login=lbp",
                "smsc.password=hush-hush",
                "smsc.url=http://smsc.kz",
                "smsc.url=https://smsc.kz/sys",
                "smsc.url=https://lbp:hush@smsc.kz",
                "smsc.url=smsc.kz",
                "smsc.sender=Салон",
                "smsc.sender=TwelveLetters",
                "mobizon.url=http://api.mobizon.kz",
                "mobizon.sender=a\tb",
                "connect-timeout=0s",
                "read-timeout=0s",
                "read-timeout=60s",
                "at-once=0",
                "at-once=11"
            })
    void refusesWhatIsOpenOrOdd(String property) {
        context.withPropertyValues("lbp.sms." + property)
                .run(started -> assertThat(started).hasFailed());
    }
}
