package kz.localbusiness.notify.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.localbusiness.domain.notice.ApprovedWords;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.MessageTemplate;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.Placeholder;
import kz.localbusiness.domain.notice.SmsText;
import kz.localbusiness.domain.notice.TemplateDecision;
import kz.localbusiness.domain.notice.TemplateKey;
import kz.localbusiness.domain.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BundledWordsTest {

    private final BundledWords words = new BundledWords();

    static Stream<TemplateKey> keys() {
        return Stream.of(NoticeKind.values()).flatMap(TemplateKey::of);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void hasWordsForEachKindByEachChannelInEachLanguage(TemplateKey key) {
        assertThat(key.word(words.usual(key).text()))
                .isEqualTo(new TemplateDecision.Fine(words.usual(key)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void makesUpWhatABusinessMayNotHaveYet(Language language) {
        assertThat(words.madeUp(language)).hasNoNullFieldsOrProperties();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasTheSameKeysInEveryLanguage(Language language) {
        var bundle = BundledWords.words(language);

        assertThat(bundle.keySet()).isEqualTo(BundledWords.words(Language.KK).keySet());
        assertThat(bundle.getLocale().getLanguage()).isEqualToIgnoringCase(language.name());
    }

    @Test
    void namesTheKeysToThePageInEachLanguage() {
        assertThat(Stream.of(Language.values()).map(words::key))
                .containsExactly("Толығырақ", "Подробнее", "Details");
        assertThat(Stream.of(Language.values()).map(words::coming))
                .containsExactly("Мен келемін", "Я приду", "I am coming");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void leadsFromEverySmsToThePageOfTheVisit(Language language) {
        assertThat(NoticeKind.values())
                .allSatisfy(kind ->
                        assertThat(words.usual(new TemplateKey(kind, Channel.SMS, language)).text())
                                .endsWith("{link}"));
    }

    /// With a name as salons have them, the longest month and a short link; in English one part.
    @ParameterizedTest
    @CsvSource({
        "RU, Салон красоты «Айгерим», 28 сентября, 2",
        "KK, «Айгерім» сұлулық салоны, 28 қыркүйек, 2",
        "EN, Aigerim Beauty Salon, 28 September, 1"
    })
    void takesFewPartsBySms(Language language, String business, String date, int most) {
        var facts =
                Map.of(
                        Placeholder.BUSINESS,
                        business,
                        Placeholder.DATE,
                        date,
                        Placeholder.TIME,
                        "15:00",
                        Placeholder.UNTIL,
                        "16:00",
                        Placeholder.LINK,
                        "https://lbp.kz/s/" + "x".repeat(14));

        assertThat(NoticeKind.values())
                .allSatisfy(kind -> {
                    var key = new TemplateKey(kind, Channel.SMS, language);
                    var text = new SmsText(words.usual(key).filled(facts));
                    assertThat(text.segments()).isLessThanOrEqualTo(most);
                });
    }

    /// What WhatsApp is asked to approve is made of these words.
    @ParameterizedTest
    @EnumSource(Language.class)
    void hasItsFactsInTheOrderInWhichApprovedWordsTakeThem(Language language) {
        assertThat(NoticeKind.values())
                .allSatisfy(kind -> {
                    var key = new TemplateKey(kind, Channel.WEB_PUSH, language);
                    var places =
                            Stream.concat(places(words.usual(key)), Stream.of(Placeholder.LINK));
                    assertThat(ApprovedWords.of(kind).places())
                            .containsExactlyElementsOf(places.toList());
                });
    }

    private static Stream<Placeholder> places(MessageTemplate template) {
        return Pattern.compile("\\{(\\w+)}")
                .matcher(template.text())
                .results()
                .map(found -> Placeholder.valueOf(found.group(1).toUpperCase(Locale.ROOT)));
    }
}
