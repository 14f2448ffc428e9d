package kz.localbusiness.web.api;

import static kz.localbusiness.web.api.RunningSalon.ADMIN;
import static kz.localbusiness.web.api.Send.assertFields;
import static kz.localbusiness.web.api.Send.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PlatformTest
class AdminWordsTest {

    private static final String WORDS = ADMIN + "/notices/words";
    private static final String REMINDER = WORDS + "?kind=reminder";
    private static final String SMS = REMINDER + "&channel=sms&language=ru";
    private static final String OWN = "$.words[?(@.own)].own";

    private final RunningSalon salon;
    private final Send send;

    @Autowired
    AdminWordsTest(RunningSalon salon, Send send) {
        this.salon = salon;
        this.send = send;
    }

    @BeforeEach
    void signIn() {
        salon.renew();
        salon.callByOwner();
    }

    private MvcTestResult word(String typed) {
        return send.put(SMS, "{\"words\": \"%s\"}".formatted(typed));
    }

    @Test
    void tellsHowAKindOfMessageIsWorded() {
        var answer = send.get(REMINDER);

        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.words[*].channel")
                .asArray()
                .hasSize(12)
                .contains("sms", "telegram", "web-push");
        assertThat(answer).bodyJson().extractingPath(OWN).asArray().isEmpty();
    }

    @Test
    void wordsAMessageAndTellsWhatItCosts() {
        assertThat(word("Ждём Вас в {time}, {date}"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"kind": "reminder", "channel": "sms", "language": "ru",
                         "own": "Ждём Вас в {time}, {date}", "needed": ["{date}", "{time}"],
                         "parts": 1, "price": {"amount": "18.00", "currency": "KZT"}}\
                        """);

        assertThat(send.get(REMINDER))
                .bodyJson()
                .extractingPath(OWN)
                .asArray()
                .containsExactly("Ждём Вас в {time}, {date}");
        assertThat(text(word("{time} {date}"), "$.sample")).startsWith("15:00 ");
    }

    @Test
    void leavesAMessageToThePlatformAgain() {
        word("Ждём Вас в {time}, {date}");

        assertThat(send.delete(SMS)).hasStatus(204);
        assertThat(send.delete(SMS)).hasStatus(204);

        assertThat(send.get(REMINDER)).bodyJson().extractingPath(OWN).asArray().isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | required",
                "{tiem} {date} {time} | unknown-placeholders",
                "{until} {date} {time} | unknown-placeholders",
                "{date} | missing-placeholders",
                "{date} {time} { | loose-brace",
                "{date}\\u0000{time} | unreadable"
            })
    void saysWhatIsWrongWithWords(String typed, String code) {
        var answer = word(typed);

        assertFields(answer, "words");
        assertThat(text(answer, "$.errors[0].code")).isEqualTo(code);
        assertThat(send.get(REMINDER)).bodyJson().extractingPath(OWN).asArray().isEmpty();
    }

    @Test
    void refusesWordsThatAreTooLongOrMissing() {
        assertFields(word("a".repeat(301)), "words");
        assertFields(send.put(SMS, "{}"), "words");
    }

    @Test
    void knowsOnlyMessagesThatThereAre() {
        assertFields(send.get(WORDS), "kind");
        assertFields(send.get(WORDS + "?kind=REMINDER"), "kind");
        assertFields(send.delete(WORDS), "kind", "channel", "language");
        assertFields(
                send.put(WORDS + "?kind=news&channel=whatsapp&language=de", "{\"words\": \"a\"}"),
                "kind",
                "channel",
                "language");
    }
}
