package kz.localbusiness.web.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.web.telegram.BotUpdate.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BotUpdateTest {

    private static final String DANA = "\"from\": {\"id\": 5, \"language_code\": \"kk\"}";
    private static final String PRIVATE = "\"chat\": {\"id\": 5, \"type\": \"private\"}";

    @Test
    void tellsWhoPressedStartWithWhichKey() {
        assertThat(text("/start abc_-9"))
                .hasValue(new BotUpdate(7, 5, Language.KK, new Said.Start("abc_-9")));
        assertThat(said("/start@lbp_bot abc")).isEqualTo(new Said.Start("abc"));
        assertThat(said(" /start ")).isEqualTo(new Said.Start(""));
        assertThat(said("/started abc")).isEqualTo(new Said.Other());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/stop",
                "/stop@lbp_bot",
                "стоп",
                "СТОП!",
                " Стоп. ",
                "тоқта",
                "Тоқта",
                "STOP",
                "stop",
                "«стоп»"
            })
    void knowsTheStopWordsOfAllLanguages(String word) {
        assertThat(said(word)).isEqualTo(new Said.Stop());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Спасибо!", "не стоп", "стоп-кран", "stop it", "/stopped", "/help", "?"})
    void leavesOtherWordsAlone(String word) {
        assertThat(said(word)).isEqualTo(new Said.Other());
    }

    @Test
    void looksAtNoLongText() {
        assertThat(said("/start " + "a".repeat(1_000))).isEqualTo(new Said.Other());
    }

    @ParameterizedTest
    @ValueSource(strings = {"77011234567", "+77011234567", "+7 701 123-45-67", "87011234567"})
    void takesTheOwnNumberHoweverItIsWritten(String number) {
        assertThat(contact(number, "5"))
                .isEqualTo(new Said.OwnNumber(new PhoneNumber("+77011234567")));
    }

    @Test
    void knowsANumberThatNoClientCanHave() {
        assertThat(contact("79161234567", "5")).isEqualTo(new Said.OwnNumber(null));
        assertThat(contact("998901234567", "5")).isEqualTo(new Said.OwnNumber(null));
        assertThat(contact("", "5")).isEqualTo(new Said.OwnNumber(null));
    }

    @Test
    void takesNobodyElsesNumber() {
        assertThat(contact("77011234567", "6")).isEqualTo(new Said.Other());
        assertThat(contact("77011234567", "\"5\"")).isEqualTo(new Said.Other());
        assertThat(contact("77011234567", "null")).isEqualTo(new Said.Other());
        assertThat(
                        read(
                                "{\"update_id\": 7, \"message\": {%s, \"contact\": {\"phone_number\": \"77011234567\"}}}"
                                        .formatted(PRIVATE)))
                .map(BotUpdate::said)
                .hasValue(new Said.Other());
    }

    @Test
    void hearsThatTheBotWasBlocked() {
        assertThat(member("kicked")).hasValue(new BotUpdate(7, 5, Language.KK, new Said.Block()));
        assertThat(member("member")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"kk, KK", "ru, RU", "en, EN", "en-US, EN", "de, RU", "'', RU"})
    void answersInTheLanguageOfTheApp(String code, Language language) {
        var json =
                "{\"update_id\": 7, \"message\": {\"from\": {\"id\": 5, \"language_code\": \"%s\"}, %s}}"
                        .formatted(code, PRIVATE);

        assertThat(read(json)).map(BotUpdate::language).hasValue(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "1",
                "{",
                "{}",
                "<html/>",
                "{\"update_id\": \"7\", \"message\": {\"chat\": {\"id\": 5, \"type\": \"private\"}}}",
                "{\"update_id\": 7}",
                "{\"update_id\": 7, \"message\": 1}",
                "{\"update_id\": 7, \"message\": {\"text\": \"stop\"}}",
                "{\"update_id\": 7, \"message\": {\"chat\": {\"id\": \"5\", \"type\": \"private\"}}}",
                "{\"update_id\": 7, \"message\": {\"chat\": {\"id\": -5, \"type\": \"group\"}}}",
                "{\"update_id\": 7, \"edited_message\": {\"chat\": {\"id\": 5, \"type\": \"private\"}}}",
                "{\"update_id\": 7, \"my_chat_member\": {\"chat\": {\"id\": -5, \"type\": \"group\"}, \"new_chat_member\": {\"status\": \"kicked\"}}}"
            })
    void hasNothingToSayToAnythingElse(String json) {
        assertThat(read(json)).isEmpty();
    }

    private static Said contact(String number, String whose) {
        return read("{\"update_id\": 7, \"message\": {%s, %s, \"contact\": {\"phone_number\": \"%s\", \"user_id\": %s}}}"
                        .formatted(DANA, PRIVATE, number, whose))
                .orElseThrow()
                .said();
    }

    private static Optional<BotUpdate> member(String status) {
        return read(
                "{\"update_id\": 7, \"my_chat_member\": {%s, %s, \"new_chat_member\": {\"status\": \"%s\"}}}"
                        .formatted(DANA, PRIVATE, status));
    }

    private static Said said(String text) {
        return text(text).orElseThrow().said();
    }

    private static Optional<BotUpdate> text(String text) {
        return read(
                "{\"update_id\": 7, \"message\": {%s, %s, \"text\": \"%s\"}}"
                        .formatted(DANA, PRIVATE, text));
    }

    private static Optional<BotUpdate> read(String json) {
        return BotUpdate.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
