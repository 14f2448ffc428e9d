package kz.localbusiness.web.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import kz.localbusiness.application.notice.TakeDeliveryReport.Told;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.DeliveryReport;
import kz.localbusiness.domain.notice.DeliveryReport.Standing;
import kz.localbusiness.domain.notice.sms.SmsProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class MobizonResourceTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-30T07:00:00Z"), ZoneOffset.UTC);
    private static final String WORD = "сөз-word-17";
    private static final String NOON = "2026-11-30 12:00:00";

    private final List<Told> heard = new ArrayList<>();
    private final MockMvcTester site = site(WORD);

    @Test
    void takesDownWhatBecameOfAMessage() {
        assertThat(posted(event(26, 1, "DELIVRD"))).hasStatusOk();

        assertThat(known())
                .isEqualTo(new DeliveryReport(new Standing.Delivered(), CLOCK.instant(), null));
    }

    /// In the way of the provider's own description.
    @Test
    void readsNumbersThatAreText() {
        var event = event(26, 1, "EXPIRED").replaceAll(":(\\d+)([,}])", ":\"$1\"$2");

        assertThat(posted(event)).hasStatusOk();

        assertThat(known().standing()).isEqualTo(new Standing.Failed(DeliveryFailure.UNREACHABLE));
    }

    @Test
    void handsOnWhatComesAgainOrLate() {
        assertThat(posted(event(26, 1, "DELIVRD"))).hasStatusOk();
        assertThat(posted(event(26, 2, "DELIVRD"))).hasStatusOk();
        assertThat(posted(event(27, 1, "EXPIRED"))).hasStatusOk();

        assertThat(heard)
                .hasSize(3)
                .extracting(Told::reference)
                .containsOnly(SmsProvider.MOBIZON.reference("169275418"));
    }

    @Test
    void isFineWithWhatIsNoneOfOurs() {
        var form = event(40, 1, "").replace("sms-delivery-report", "form-submission");
        var nameless = event(41, 1, "DELIVRD").replace("\"messageId\"", "\"another\"");

        assertThat(posted(form)).hasStatusOk();
        assertThat(posted(nameless)).hasStatusOk();
        assertThat(heard).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "17",
                "{}",
                "{\"sign\":\"\"}",
                "{\"sign\":{}}",
                "<event><sign>x</sign></event>",
                "eventId=26&attempt=1"
            })
    void hasNothingForWhatItCannotRead(String body) {
        assertThat(posted(body)).hasStatus(404);
    }

    @Test
    void hasNothingForWhoeverDoesNotKnowTheWord() {
        var event = event(26, 1, "DELIVRD");

        assertThat(posted(event.replaceFirst("\"sign\":\"[0-9a-f]{40}\"", "\"sign\":\"\"")))
                .hasStatus(404);
        assertThat(posted(event.replaceFirst(",\"sign\":\"[0-9a-f]{40}\"", ""))).hasStatus(404);
        assertThat(posted(event.replace("\"attempt\":1", "\"attempt\":2"))).hasStatus(404);
        assertThat(posted(event.replace("\"eventId\":26", "\"eventId\":27"))).hasStatus(404);
        assertThat(posted(event.replace(NOON, "2026-11-30 12:00:01"))).hasStatus(404);
        assertThat(heard).isEmpty();
    }

    @Test
    void isNotThereWithoutAWord() {
        assertThat(posted(site(""), signed(26, 1, "DELIVRD", ""))).hasStatus(404);
        assertThat(heard).isEmpty();
    }

    @Test
    void readsNoBodyWithoutEnd() {
        var event = event(26, 1, "DELIVRD") + " ".repeat(20_000);

        assertThat(posted(event)).hasStatus(413);
        assertThat(heard).isEmpty();
    }

    @Test
    void isOnlyToldByPost() {
        assertThat(site.get().uri("/webhooks/mobizon")).hasStatus(405);
    }

    private DeliveryReport known() {
        var last = heard.getLast();
        assertThat(last)
                .isEqualTo(
                        new Told(
                                Channel.SMS,
                                SmsProvider.MOBIZON.reference("169275418"),
                                last.report()));
        return last.report();
    }

    private static String event(int id, int attempt, String status) {
        return signed(id, attempt, status, WORD);
    }

    private static String signed(int id, int attempt, String status, String word) {
        return """
        {"eventId":%d,"eventType":"sms-delivery-report","eventCreateTs":"%s","webhookId":1,\
        "attempt":%d,"data":{"campaignId":245455096,"messageId":169275418,"segNum":3,\
        "statusUpdateTs":"2026-11-30 11:59:58","status":"%s","to":"77011234567"},"sign":"%s"}\
        """
                .formatted(id, NOON, attempt, status, sign(id, attempt, word));
    }

    private static String sign(int id, int attempt, String word) {
        try {
            var told = "%d|%d|%s|%s".formatted(id, attempt, NOON, word);
            var hash =
                    MessageDigest.getInstance("SHA-1")
                            .digest(told.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private MvcTestResult posted(String body) {
        return posted(site, body);
    }

    private static MvcTestResult posted(MockMvcTester site, String body) {
        return site.post()
                .uri("/webhooks/mobizon")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MockMvcTester site(String word) {
        var reports = new SmsReports(heard::add, CLOCK);
        return MockMvcTester.of(new MobizonResource(reports, word));
    }
}
