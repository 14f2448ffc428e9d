package kz.localbusiness.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Providers of SMS, and whoever pretends to be one, over HTTP.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SmsWebhooksIT {

    private static final String WORD = "hush-word";
    private static final String SMSC = "/webhooks/smsc";
    private static final String MOBIZON = "/webhooks/mobizon";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";
    private static final String EVENT =
            "{\"eventId\":26,\"eventType\":\"sms-delivery-report\",\"eventCreateTs\":\"now\","
                    + "\"attempt\":1,\"data\":{\"messageId\":17,\"status\":\"DELIVRD\"},"
                    + "\"sign\":\"%s\"}";

    private final MatrixPlatform platform =
            new MatrixPlatform(
                    List.of(), "--lbp.sms.smsc.secret=" + WORD, "--lbp.sms.mobizon.secret=" + WORD);
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterAll
    void close() {
        http.close();
        platform.close();
    }

    @Test
    void areHeardWithoutASession() {
        var form = "id=17&phone=77011234567&status=1&sha1=" + sha1("17:77011234567:1:" + WORD);
        var event = EVENT.formatted(sha1("26|1|now|" + WORD));

        assertThat(
                        List.of(
                                sent("GET", SMSC + "?" + form),
                                post(SMSC, FORM, form),
                                post(MOBIZON, JSON, event)))
                .allSatisfy(answer -> {
                    assertThat(answer.statusCode()).isEqualTo(200);
                    assertThat(answer.body()).isEmpty();
                    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
                });
    }

    @Test
    void areNobodyWithoutTheWord() {
        var form = "id=17&phone=77011234567&status=1&sha1=" + sha1("17:77011234567:1:");
        var event = EVENT.formatted(sha1("26|1|now|"));

        assertThat(sent("GET", SMSC + "?" + form).statusCode()).isEqualTo(404);
        assertThat(post(SMSC, FORM, form).statusCode()).isEqualTo(404);
        assertThat(post(MOBIZON, JSON, event).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "id=17",
                "id=17&phone=77011234567&status=1&sha1=%00",
                "id=17&phone=77011234567&status=99999999999999&md5=x",
                "id=%7B%24ne%3A1%7D&phone=%F0%9F%92%A3&status=1&sha1=%0D%0A",
                "id=17&id=18&phone=77011234567&status=1"
            })
    void breakNothing(String text) {
        assertThat(sent("GET", SMSC + "?" + text).statusCode()).isEqualTo(404);
        assertThat(post(SMSC, FORM, text).statusCode()).isEqualTo(404);
        assertThat(post(MOBIZON, FORM, text).statusCode()).isEqualTo(404);
        assertThat(post(MOBIZON, JSON, text).statusCode()).isEqualTo(404);
    }

    @Test
    void areReadToAnEnd() {
        var endless = "x=" + "y".repeat(1_000_000);

        assertThat(post(SMSC, FORM, endless).statusCode()).isEqualTo(413);
        assertThat(post(MOBIZON, JSON, endless).statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /webhooks/smsc",
        "DELETE, /webhooks/smsc",
        "GET, /webhooks/mobizon",
        "PUT, /webhooks/mobizon",
        "PATCH, /webhooks/mobizon"
    })
    void speakAsTheyDo(String method, String path) {
        assertThat(sent(method, path).statusCode()).isEqualTo(405);
    }

    private HttpResponse<String> post(String path, String type, String body) {
        return sent(
                HttpRequest.newBuilder(platform.at(path))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> sent(String method, String path) {
        return sent(
                HttpRequest.newBuilder(platform.at(path)).method(method, BodyPublishers.noBody()));
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String sha1(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-1");
            return HexFormat.of().formatHex(hash.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
