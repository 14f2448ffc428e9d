package kz.localbusiness.web.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kz.localbusiness.application.notice.TakeDeliveryReport;
import kz.localbusiness.application.notice.TakeStopWord;
import kz.localbusiness.application.notice.out.SimulatedGraph.Taken;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.DeliveryReport;
import kz.localbusiness.domain.notice.DeliveryReport.Standing;
import kz.localbusiness.domain.notice.NoticeId;
import kz.localbusiness.domain.notice.ProviderReference;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.shared.SecretValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class WhatsAppResourceTest {

    private static final Instant NOW = Instant.parse("2026-03-02T07:00:00Z");
    private static final String SECRET = "app-secret";
    private static final String ADDRESS = "/webhooks/whatsapp";
    private static final String ID = "wamid.HBgLNzcwMTEyMzQ1NjcVAgARGBI1";

    private final List<TakeDeliveryReport.Told> reports = new ArrayList<>();
    private final List<TakeStopWord.Said> stopWords = new ArrayList<>();
    private final MockMvcTester site = site(reports::add);

    @Test
    void provesToWhatsAppThatTheAddressIsOurs() {
        var answer = prove("subscribe", "the-word", "1158201444");

        assertThat(answer)
                .hasStatusOk()
                .hasContentTypeCompatibleWith(MediaType.TEXT_PLAIN)
                .bodyText()
                .isEqualTo("1158201444");
    }

    @ParameterizedTest
    @CsvSource({
        "subscribe, another-word, 1",
        "subscribe, '', 1",
        "unsubscribe, the-word, 1",
        "subscribe, the-word, ''",
        "subscribe, the-word, <script>",
        "'', the-word, 1"
    })
    void provesNothingToAnybodyElse(String mode, String word, String challenge) {
        assertThat(prove(mode, word, challenge)).hasStatus(403);
        assertThat(site.get().uri(ADDRESS)).hasStatus(403);
        assertThat(prove("subscribe", "the-word", "1".repeat(201))).hasStatus(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"delivered", "read"})
    void tellsThatAMessageHasArrived(String status) {
        assertThat(told(status(ID, status, ""))).hasStatusOk();

        assertThat(reports).containsExactly(report(ID, new Standing.Delivered()));
    }

    @Test
    void tellsThatAMessageIsUnderway() {
        told(status(ID, "sent", ""));

        assertThat(reports).containsExactly(report(ID, new Standing.Underway()));
    }

    @ParameterizedTest
    @CsvSource({
        "131026, BAD_ADDRESS",
        "131049, POLICY",
        "131047, POLICY",
        "131050, BLOCKED",
        "131042, BILLING",
        "190, NOT_AUTHORISED",
        "131056, UNREACHABLE",
        "999999, OTHER"
    })
    void tellsWhyAMessageDidNotArrive(String code, DeliveryFailure why) {
        told(status(ID, "failed", ",\"errors\":[{\"code\":%s,\"title\":\"x\"}]".formatted(code)));
        told(status(ID, "failed", ",\"errors\":[{\"code\":\"%s\"}]".formatted(code)));

        assertThat(reports)
                .containsExactly(
                        report(ID, new Standing.Failed(why)), report(ID, new Standing.Failed(why)));
    }

    @Test
    void tellsOurOwnNameOfAMessageWithIt() {
        var ours = new NoticeId(new UUID(1, 2)).reference(Channel.WHATSAPP);
        var taken = new Taken(ID, "77011234567", "visit_reminder", "kk", List.of(), ours.value());

        told(taken.news("sent"));
        told(taken.news("delivered").replace(ours.value(), "x".repeat(201)));

        assertThat(reports).extracting(TakeDeliveryReport.Told::ours).containsExactly(ours, null);
        assertThat(reports)
                .extracting(TakeDeliveryReport.Told::reference)
                .containsOnly(new ProviderReference(ID));
    }

    @Test
    void tellsInWhateverOrderAndHoweverOften() {
        for (var status : List.of("read", "sent", "delivered", "sent")) {
            assertThat(told(status(ID, status, ""))).hasStatusOk();
        }
        told(status(ID, "failed", ""));

        assertThat(reports)
                .extracting(one -> one.report().standing())
                .containsExactly(
                        new Standing.Delivered(),
                        new Standing.Underway(),
                        new Standing.Delivered(),
                        new Standing.Underway(),
                        new Standing.Failed(DeliveryFailure.OTHER));
    }

    @Test
    void tellsAllThatComesAtOnce() {
        var many =
                "{\"statuses\":[{\"id\":\"a\",\"status\":\"sent\"},{\"id\":\"b\",\"status\":\"read\"}]}";

        told(news(many + "},{\"value\":" + status("c", "delivered")));

        assertThat(reports)
                .extracting(one -> one.reference().value())
                .containsExactly("a", "b", "c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "<html>",
                "{\"entry\":{}}",
                "{\"entry\":[null,1,\"x\",{\"changes\":[{\"value\":[]}]}]}",
                "{\"entry\":[{\"changes\":[{\"value\":{\"statuses\":[{\"id\":\"\",\"status\":\"read\"}]}}]}]}",
                "{\"entry\":[{\"changes\":[{\"value\":{\"statuses\":[{\"status\":\"read\"}]}}]}]}",
                "{\"entry\":[{\"changes\":[{\"value\":{\"statuses\":[{\"id\":\"a\",\"status\":\"deleted\"}]}}]}]}",
                "{\"entry\":[{\"changes\":[{\"value\":{\"statuses\":[{\"id\":{},\"status\":[]}]}}]}]}",
                "{\"entry\":[{\"changes\":[{\"value\":{\"messages\":[{\"from\":1,\"text\":7}]}}]}]}"
            })
    void leavesAloneWhatIsNotOfItsForm(String body) {
        assertThat(told(body)).hasStatusOk();
        assertThat(reports).isEmpty();
        assertThat(stopWords).isEmpty();
    }

    @Test
    void leavesAloneANameThatIsTooLong() {
        assertThat(told(news(status("x".repeat(ProviderReference.LONGEST + 1), "read"))))
                .hasStatusOk();

        assertThat(reports).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"стоп", "Тоқта", "STOP"})
    void tellsWhoWantsNoMore(String word) {
        told(message("77011234567", "\"text\":{\"body\":\"%s\"}".formatted(word)));
        told(message("77011234567", "\"button\":{\"text\":\"%s\"}".formatted(word)));
        told(
                message(
                        "77011234567",
                        "\"interactive\":{\"button_reply\":{\"title\":\"%s\"}}".formatted(word)));

        var said = new TakeStopWord.Said(Channel.WHATSAPP, new PhoneNumber("+77011234567"));
        assertThat(stopWords).containsExactly(said, said, said);
    }

    @Test
    void keepsNothingElseThatPeopleSay() {
        told(message("77011234567", "\"text\":{\"body\":\"не стоп, приду\"}"));
        told(message("4915112345678", "\"text\":{\"body\":\"stop\"}"));
        told(message("7701", "\"text\":{\"body\":\"stop\"}"));

        assertThat(stopWords).isEmpty();
    }

    @Test
    void takesNothingThatIsNotSigned() {
        var body = news(status(ID, "read"));
        var signature = signature(body);

        assertThat(post(body, null)).hasStatus(403);
        assertThat(post(body, "")).hasStatus(403);
        assertThat(post(body, signature.substring(7))).hasStatus(403);
        assertThat(post(body, "sha1=" + signature.substring(7, 47))).hasStatus(403);
        assertThat(post(body, "sha256=" + "0".repeat(64))).hasStatus(403);
        assertThat(post(body, signature + "0")).hasStatus(403);
        assertThat(post(body + " ", signature)).hasStatus(403);
        assertThat(post(body, signed(body, "another-secret"))).hasStatus(403);
        assertThat(reports).isEmpty();
    }

    @Test
    void signsTheBytesAndNotWhatTheyMean() {
        var body = news(status(ID, "read")).replace(":", " : ") + "\n";

        assertThat(post(body, signature(body))).hasStatusOk();
        assertThat(reports).hasSize(1);
    }

    @Test
    void readsNoMoreThanWhatsAppTellsAtOnce() {
        var most = " ".repeat(WhatsAppResource.MOST_BYTES);

        assertThat(post(most, signature(most))).hasStatusOk();
        assertThat(post(most + " ", signature(most + " "))).hasStatus(413);
    }

    @Test
    void isToldAgainWhatItCouldNotTake() {
        var broken =
                site(_ -> {
                    throw new IllegalStateException("the store is away");
                });
        var body = news(status(ID, "read"));

        assertThat(post(broken, body, signature(body))).hasStatus(500);
    }

    private MockMvcTester site(TakeDeliveryReport port) {
        var news = new WhatsAppNews(port, stopWords::add, Clock.fixed(NOW, ZoneOffset.UTC));
        var caller = new WhatsAppCaller(new SecretValue(SECRET), new SecretValue("the-word"));
        return MockMvcTester.of(new WhatsAppResource(caller, news));
    }

    private MvcTestResult prove(String mode, String word, String challenge) {
        return site.get()
                .uri(URI.create(ADDRESS))
                .param("hub.mode", mode)
                .param("hub.verify_token", word)
                .param("hub.challenge", challenge)
                .exchange();
    }

    private MvcTestResult told(String body) {
        return post(body, signature(body));
    }

    private MvcTestResult post(String body, @Nullable String signature) {
        return post(site, body, signature);
    }

    private static MvcTestResult post(MockMvcTester site, String body, @Nullable String signature) {
        var request =
                site.post()
                        .uri(ADDRESS)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body.getBytes(StandardCharsets.UTF_8));
        return (signature == null ? request : request.header("X-Hub-Signature-256", signature))
                .exchange();
    }

    private static TakeDeliveryReport.Told report(String id, Standing standing) {
        return new TakeDeliveryReport.Told(
                Channel.WHATSAPP,
                new ProviderReference(id),
                new DeliveryReport(standing, NOW, null));
    }

    private static String status(String id, String status, String more) {
        return news(
                "{\"statuses\":[{\"id\":\"%s\",\"status\":\"%s\",\"timestamp\":\"1772434800\","
                                .formatted(id, status)
                        + "\"recipient_id\":\"77011234567\"%s}]}".formatted(more));
    }

    private static String status(String id, String status) {
        return "{\"statuses\":[{\"id\":\"%s\",\"status\":\"%s\"}]}".formatted(id, status);
    }

    private static String message(String from, String content) {
        return news(
                "{\"messages\":[{\"from\":\"%s\",\"id\":\"wamid.x\",%s}]}"
                        .formatted(from, content));
    }

    private static String news(String value) {
        return "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"1\",\"changes\":"
                + "[{\"field\":\"messages\",\"value\":%s}]}]}".formatted(value);
    }

    private static String signature(String body) {
        return signed(body, SECRET);
    }

    private static String signed(String body, String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var bytes = mac.doFinal(body.getBytes(StandardCharsets.UTF_8));
            return "sha256=" + HexFormat.of().formatHex(bytes);
        } catch (GeneralSecurityException broken) {
            throw new AssertionError(broken);
        }
    }
}
