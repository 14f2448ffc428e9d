package kz.localbusiness.web.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import kz.localbusiness.application.notice.TakeDeliveryReport.Told;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.DeliveryReport;
import kz.localbusiness.domain.notice.DeliveryReport.Standing;
import kz.localbusiness.domain.notice.ProviderReference;
import kz.localbusiness.domain.notice.sms.SmscNumber;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class SmscResourceTest {

    private static final String ADDRESS = "/webhooks/smsc";
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-30T07:00:00Z"), ZoneOffset.UTC);
    private static final String WORD = "сөз-word-17";
    private static final PhoneNumber DANA = new PhoneNumber("+77011234567");
    private static final ProviderReference OURS = new SmscNumber(17).to(DANA);

    private final List<Told> heard = new ArrayList<>();
    private final MockMvcTester site = site(WORD);

    @Test
    void takesDownWhatBecameOfAMessage() {
        assertThat(got(told("1") + sign("SHA-1", "1"))).hasStatusOk();

        assertThat(known())
                .isEqualTo(new DeliveryReport(new Standing.Delivered(), CLOCK.instant(), null));
    }

    @ParameterizedTest
    @CsvSource({"MD5, true", "MD5, false", "SHA-1, true", "SHA-1, false"})
    void takesEitherSignFromEitherWay(String algorithm, boolean isPost) {
        var query = told("23") + sign(algorithm, "23");

        assertThat(isPost ? posted(query) : got(query)).hasStatusOk();

        assertThat(known().standing()).isEqualTo(new Standing.Failed(DeliveryFailure.POLICY));
    }

    @Test
    void readsSignsInCapitals() {
        var capitals = sign("SHA-1", "1").toUpperCase(Locale.ROOT).replace("SHA1", "sha1");

        assertThat(got(told("1") + capitals)).hasStatusOk();
    }

    @Test
    void handsOnWhatComesAgainOrLate() {
        got(told("0") + sign("SHA-1", "0"));
        got(told("1") + sign("SHA-1", "1"));
        got(told("3") + sign("SHA-1", "3"));
        got(told("0") + sign("SHA-1", "0"));
        got(told("1") + sign("SHA-1", "1"));

        assertThat(heard).hasSize(5).extracting(Told::reference).containsOnly(OURS);
    }

    @Test
    void isFineWithMessagesThatNobodyKnows() {
        var elsewhere = "?id=17&phone=996555123456&status=1";
        var tooLarge = "?id=99999999999&phone=77011234567&status=1";

        assertThat(got(elsewhere + signOf("SHA-1", "17:996555123456:1:" + WORD))).hasStatusOk();
        assertThat(got(tooLarge + signOf("SHA-1", "99999999999:77011234567:1:" + WORD)))
                .hasStatusOk();
        assertThat(heard).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?id=17&phone=77011234567&status=1",
                "?id=17&phone=77011234567&status=1&sha1=&md5=",
                "?id=17&phone=77011234567&status=1&sha1=0000000000000000000000000000000000000000",
                "?id=17&phone=77011234567&status=1&md5=00000000000000000000000000000000",
                "?id=17&phone=77011234567&status=1&crc32=00000000",
                "?id=17&phone=77011234567&status=x&sha1=0000000000000000000000000000000000000000",
                "?id=17&id=18&phone=77011234567&status=1&sha1=0000000000000000000000000000000000000000",
                "?id=%00&phone=%00&status=%00&sha1=%00"
            })
    void hasNothingForWhoeverDoesNotKnowTheWord(String query) {
        assertThat(got(query)).hasStatus(404);
        assertThat(heard).isEmpty();
    }

    @Test
    void believesNothingThatWasSignedOfAnotherMessage() {
        var sign = sign("SHA-1", "0");

        assertThat(got(told("1") + sign)).hasStatus(404);
        assertThat(got("?id=18&phone=77011234567&status=0" + sign)).hasStatus(404);
        assertThat(got("?id=17&phone=77081234567&status=0" + sign)).hasStatus(404);
        assertThat(heard).isEmpty();
    }

    @Test
    void isNotThereWithoutAWord() {
        var closed = site("");
        var unsigned = signOf("SHA-1", "17:77011234567:1:");

        assertThat(called(closed, told("1") + unsigned)).hasStatus(404);
        assertThat(heard).isEmpty();
    }

    @Test
    void readsNoFormWithoutEnd() {
        assertThat(posted(told("1") + sign("SHA-1", "1") + "&x=" + "y".repeat(5_000)))
                .hasStatus(413);
        assertThat(heard).isEmpty();
    }

    private DeliveryReport known() {
        var last = heard.getLast();
        assertThat(last).isEqualTo(new Told(Channel.SMS, OURS, last.report()));
        return last.report();
    }

    private static String told(String status) {
        return "?id=17&phone=77011234567&status=%s&time=30.11.2026+12%%3A00%%3A00&err=0&cnt=1"
                .formatted(status);
    }

    private static String sign(String algorithm, String status) {
        return signOf(algorithm, "17:77011234567:%s:%s".formatted(status, WORD));
    }

    private static String signOf(String algorithm, String text) {
        try {
            var hash =
                    MessageDigest.getInstance(algorithm)
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            var name = algorithm.equals("MD5") ? "md5" : "sha1";
            return "&%s=%s".formatted(name, HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private MvcTestResult got(String query) {
        return called(site, query);
    }

    private static MvcTestResult called(MockMvcTester site, String query) {
        return site.get().uri(URI.create(ADDRESS + query)).exchange();
    }

    private MvcTestResult posted(String query) {
        return site.post()
                .uri(ADDRESS)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content(query.substring(1))
                .exchange();
    }

    private MockMvcTester site(String word) {
        var reports = new SmsReports(heard::add, CLOCK);
        return MockMvcTester.of(new SmscResource(reports, word));
    }
}
