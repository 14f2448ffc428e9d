package kz.localbusiness.notify.push;

import static org.assertj.core.api.Assertions.assertThat;

import com.interaso.webpush.WebPush;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.localbusiness.application.notice.out.PushMessages;
import kz.localbusiness.application.notice.out.PushMessages.Message;
import kz.localbusiness.application.notice.out.SimulatedPushService;
import kz.localbusiness.application.notice.out.SimulatedPushService.Delivered;
import kz.localbusiness.application.notice.out.SimulatedPushService.Fault;
import kz.localbusiness.application.secret.out.InMemoryPlatformSecrets;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.HandOver.Accepted;
import kz.localbusiness.domain.notice.HandOver.NotNow;
import kz.localbusiness.domain.notice.HandOver.Refused;
import kz.localbusiness.domain.notice.HandOver.Unclear;
import kz.localbusiness.domain.notice.PushAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class WebPushMessagesTest {

    private static final URI TARGET = URI.create("https://lbp.example.kz/salon/booking/abc");
    private static final String TOPIC = "visit 1";
    private static final Duration FOR_EVER = Duration.between(Instant.EPOCH, Instant.MAX);
    private static final String SOMEWHERE = "8.8.8.8";

    private final PushSettings settings = settings("2s");
    private final PushIdentity identity = PushIdentity.of(settings, new InMemoryPlatformSecrets());
    private final SimulatedPushService service = new SimulatedPushService(identity.publicKey());
    private final PushAddress dana = service.browser("dana").address();

    @AfterEach
    void leave() {
        service.close();
    }

    @Test
    void isReadByTheBrowserAlone() {
        assertThat(send("Салон Айгерім", "Ертең 10:00-де күтеміз 💈"))
                .isEqualTo(new Accepted(null, null));

        assertThat(service.delivered())
                .singleElement()
                .extracting(Delivered::text)
                .isEqualTo(
                        "{\"title\":\"Салон Айгерім\",\"text\":\"Ертең 10:00-де күтеміз 💈\","
                                + "\"target\":\"https://lbp.example.kz/salon/booking/abc\",\"topic\":\"visit 1\"}");
    }

    @Test
    void saysWhoItIsFromAndHowLongItIsWorthAnything() {
        send("Salon", "Tomorrow");

        var one = service.delivered().getFirst();
        assertThat(one.ttl()).isEqualTo(Duration.ofHours(12).toSeconds());
        assertThat(one.urgency()).isEqualTo("normal");
        assertThat(one.subject()).isEqualTo("https://lbp.example.kz");
        var now = Clock.systemUTC().instant().getEpochSecond();
        assertThat(one.expires()).isBetween(now, now + Duration.ofHours(24).toSeconds());
    }

    @ParameterizedTest
    @CsvSource({"PT3H20M, 12000", "PT0.9S, 0", "-PT1S, 0", "P2D, 43200"})
    void isNotKeptForLongerThanItIsOfUse(Duration rest, int ttl) {
        var message = new Message("a", "b", TARGET, TOPIC, rest);

        assertThat(messages(settings, SOMEWHERE).send(dana, message))
                .isEqualTo(new Accepted(null, null));

        assertThat(service.delivered()).extracting(Delivered::ttl).containsExactly(ttl);
    }

    @Test
    void takesThePlaceOfWhatWasToldOfTheSame() {
        var saule = service.browser("saule").address();
        for (var topic : List.of("visit 1", "visit 1", "visit 2")) {
            for (var browser : List.of(dana, saule)) {
                var message = new Message("a", "b", TARGET, topic, FOR_EVER);
                messages(settings, SOMEWHERE).send(browser, message);
            }
        }

        var topics = service.delivered().stream().map(Delivered::topic).toList();
        assertThat(topics.get(2)).isEqualTo(topics.get(0));
        assertThat(topics.get(3)).isEqualTo(topics.get(1));
        assertThat(Set.copyOf(topics)).as("no service learns who hears of one visit").hasSize(4);
    }

    @Test
    void isNeverTooLong() {
        assertThat(send("👍".repeat(5_000), "\"\\\n".repeat(5_000)))
                .isEqualTo(new Accepted(null, null));

        var text = service.delivered().getFirst().text();
        assertThat(text)
                .contains("👍…\"")
                .endsWith("…\",\"target\":\"" + TARGET + "\",\"topic\":\"visit 1\"}");
        assertThat(text.codePoints().filter(one -> one == "👍".codePointAt(0)).count())
                .isEqualTo(99);
    }

    @Test
    void isOneLineWhereItIsATitle() {
        send("a\u0000\n\tb", "c\u0007d\ne");

        assertThat(service.delivered().getFirst().text())
                .startsWith("{\"title\":\"a b\",\"text\":\"c d\\ne\"");
    }

    @ParameterizedTest
    @CsvSource({
        "404, BLOCKED",
        "410, BLOCKED",
        "400, OTHER",
        "401, OTHER",
        "403, OTHER",
        "413, OTHER"
    })
    void isRefusedForThisBrowserOnly(int status, DeliveryFailure why) {
        service.answerNext(status);

        assertThat(send("a", "b")).isEqualTo(new Refused(why));
        assertThat(why.isOfProvider()).isFalse();
        assertThat(send("a", "b")).isInstanceOf(Accepted.class);
    }

    @Test
    void isGoneWithTheBrowser() {
        service.forget("dana");

        assertThat(send("a", "b")).isEqualTo(new Refused(DeliveryFailure.BLOCKED));
    }

    @ParameterizedTest
    @CsvSource({"429, 7, 7", "503, 120, 120", "429, 99999999, 3600"})
    void waitsAsLongAsItIsTold(int status, String told, long seconds) {
        service.answerNext(status, "Retry-After", told);

        assertThat(send("a", "b")).isEqualTo(new NotNow(Duration.ofSeconds(seconds)));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 504})
    void doesNotKnowWhatAFaultOfTheirsLeftBehind(int status) {
        service.answerNext(status);

        assertThat(send("a", "b")).isInstanceOf(Unclear.class);
    }

    @Test
    void followsNobodyElsewhere() {
        service.answerNext(307, "Location", "http://127.0.0.1:1/admin");

        assertThat(send("a", "b")).isEqualTo(new Refused(DeliveryFailure.OTHER));
        assertThat(service.delivered()).isEmpty();
    }

    @Test
    void doesNotKnowWhatBecameOfItWhenTheAnswerIsLost() {
        service.next(Fault.LOST);
        assertThat(send("a", "b")).isInstanceOf(Unclear.class);
        assertThat(service.delivered()).hasSize(1);

        service.next(Fault.SWALLOWED);
        assertThat(send("a", "b")).isInstanceOf(Unclear.class);
    }

    @Test
    void waitsForNoAnswerForEver() {
        service.next(Fault.LATE);
        var hasty = messages(settings("200ms"), SOMEWHERE);

        assertThat(send(hasty, dana)).isInstanceOf(Unclear.class);
    }

    @Test
    void readsNoAnswerToItsEndThatHasNone() {
        service.next(Fault.ENDLESS);

        assertThat(send("a", "b")).isEqualTo(new Accepted(null, null));
    }

    @Test
    void knowsThatNothingWasTakenWhereNobodyListens() {
        var calls = new PushCalls(settings, _ -> URI.create("http://127.0.0.1:1/send"));
        var deaf = new WebPushMessages(seal(), settings, hosts(SOMEWHERE), calls);

        assertThat(send(deaf, dana)).isEqualTo(new NotNow(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.1.2.3", "169.254.169.254", "::1", "fd00::1"})
    void connectsToNobodyInOurOwnNetwork(String address) {
        assertThat(send(messages(settings, address), dana))
                .isEqualTo(new Refused(DeliveryFailure.BAD_ADDRESS));
        assertThat(send(messages(settings, SOMEWHERE, address), dana))
                .isEqualTo(new Refused(DeliveryFailure.BAD_ADDRESS));
        assertThat(service.delivered()).isEmpty();
    }

    @Test
    void triesAgainWhenNamesAreNotKnown() {
        var hosts =
                new PublicHosts(host -> {
                    throw new UnknownHostException(host);
                });
        var lost =
                new WebPushMessages(seal(), settings, hosts, new PushCalls(settings, service::way));

        assertThat(send(lost, dana)).isEqualTo(new NotNow(null));
    }

    @Test
    void agreesOnNothingWithWhatIsNoKey() {
        var key = Base64.getUrlDecoder().decode(dana.key());
        key[64] ^= 1;
        var forged = new PushAddress(dana.endpoint(), encoded(key), dana.auth());
        var zeros = new PushAddress(dana.endpoint(), encoded(new byte[65]), dana.auth());
        var ones = new byte[65];
        Arrays.fill(ones, (byte) 0xff);
        ones[0] = 4;
        var tooLarge = new PushAddress(dana.endpoint(), encoded(ones), dana.auth());

        for (var odd : new PushAddress[] {forged, zeros, tooLarge}) {
            assertThat(send(messages(settings, SOMEWHERE), odd))
                    .isEqualTo(new Refused(DeliveryFailure.BAD_ADDRESS));
        }
        assertThat(service.delivered()).isEmpty();
    }

    private HandOver send(String title, String text) {
        return messages(settings, SOMEWHERE)
                .send(dana, new Message(title, text, TARGET, TOPIC, FOR_EVER));
    }

    private static HandOver send(PushMessages messages, PushAddress to) {
        return messages.send(to, new Message("a", "b", TARGET, TOPIC, FOR_EVER));
    }

    private PushMessages messages(PushSettings with, String... addresses) {
        return new WebPushMessages(
                seal(), with, hosts(addresses), new PushCalls(with, service::way));
    }

    private WebPush seal() {
        return new WebPush("https://lbp.example.kz", identity.keys());
    }

    private static PublicHosts hosts(String... addresses) {
        var all = Arrays.stream(addresses).map(InetAddress::ofLiteral).toArray(InetAddress[]::new);
        return new PublicHosts(_ -> all);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static PushSettings settings(String readTimeout) {
        var properties = Map.of("lbp.push.read-timeout", readTimeout);
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("lbp.push", PushSettings.class);
    }
}
