package kz.localbusiness.notify.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.notice.out.PlayedBrowser;
import kz.localbusiness.application.notice.out.PushKeys;
import kz.localbusiness.application.notice.out.PushMessages;
import kz.localbusiness.application.notice.out.PushMessages.Message;
import kz.localbusiness.application.secret.out.InMemoryPlatformSecrets;
import kz.localbusiness.application.secret.out.PlatformSecrets;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.HandOver.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class PushSettingsTest {

    /// A pair that nobody uses, the example of RFC 8291.
    private static final String PUBLIC =
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";

    private static final String PRIVATE = "q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94";

    private final InMemoryPlatformSecrets secrets = new InMemoryPlatformSecrets();
    private final ApplicationContextRunner context =
            new ApplicationContextRunner()
                    .withUserConfiguration(PushConfiguration.class)
                    .withBean(PlatformSecrets.class, () -> secrets)
                    .withBean(
                            Instance.class,
                            () -> new Instance(URI.create("http://localhost:8080"), List.of()));

    @Test
    void makesKeysOnceAndKeepsThem() {
        context.run(first ->
                context.run(later ->
                        assertThat(later.getBean(PushKeys.class).current())
                                .isPresent()
                                .isEqualTo(first.getBean(PushKeys.class).current())));
    }

    @Test
    void usesTheKeysThatItIsGiven() {
        context.withPropertyValues(
                        "lbp.push.public-key=" + PUBLIC, "lbp.push.private-key=" + PRIVATE)
                .run(started ->
                        assertThat(started.getBean(PushKeys.class).current()).contains(PUBLIC));
    }

    @Test
    void tellsNoBrowserAnythingWhereItIsOff() {
        context.withPropertyValues("lbp.push.enabled=false")
                .run(started -> {
                    assertThat(started.getBean(PushKeys.class).current()).isEmpty();
                    var endpoint = URI.create("https://push.example.com/1");
                    var browser = new PlayedBrowser(endpoint).address();
                    var sent =
                            started.getBean(PushMessages.class)
                                    .send(
                                            browser,
                                            new Message("a", "b", endpoint, "c", Duration.ZERO));
                    assertThat(sent).isEqualTo(new Refused(DeliveryFailure.NOT_AUTHORISED));
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public-key=" + PUBLIC,
                "private-key=" + PRIVATE,
                "contact=somebody",
                "contact=http://lbp.example.kz",
                "contact=mailto:a@b.kz\",\"aud\":\"x",
                "ttl=-1s",
                "ttl=29d",
                "read-timeout=0s",
                "read-timeout=8s"
            })
    void refusesWhatIsOdd(String property) {
        context.withPropertyValues("lbp.push." + property)
                .run(started -> assertThat(started).hasFailed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", PRIVATE + "AAAA", "not base64url at all, not base64url"})
    void refusesKeysThatAreNone(String privateKey) {
        context.withPropertyValues(
                        "lbp.push.public-key=" + PUBLIC, "lbp.push.private-key=" + privateKey)
                .run(started -> assertThat(started).hasFailed());
    }

    @Test
    void refusesKeysOfTwoPairs() {
        var other = "8mq1ddd-gZCMCvO0zVSmtsTSRLQUHdKzEDcnXXnDjPc";

        context.withPropertyValues("lbp.push.public-key=" + PUBLIC, "lbp.push.private-key=" + other)
                .run(started -> assertThat(started).hasFailed());
    }
}
