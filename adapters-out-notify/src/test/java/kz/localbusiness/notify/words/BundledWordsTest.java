package kz.localbusiness.notify.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.TemplateKey;
import kz.localbusiness.domain.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BundledWordsTest {

    private final BundledWords words = new BundledWords();

    static Stream<TemplateKey> keys() {
        return Stream.of(NoticeKind.values())
                .flatMap(kind ->
                        TemplateKey.WORDED.stream()
                                .flatMap(channel ->
                                        Stream.of(Language.values())
                                                .map(one -> new TemplateKey(kind, channel, one))));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void hasWordsForEachKindByEachChannelInEachLanguage(TemplateKey key) {
        assertThat(words.usual(key).text()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasTheSameKeysInEveryLanguage(Language language) {
        var bundle = BundledWords.words(language);

        assertThat(bundle.keySet()).isEqualTo(BundledWords.words(Language.KK).keySet());
        assertThat(bundle.getLocale().getLanguage()).isEqualToIgnoringCase(language.name());
    }

    @Test
    void namesTheKeyToThePageInEachLanguage() {
        assertThat(Stream.of(Language.values()).map(words::key))
                .containsExactly("Толығырақ", "Подробнее", "Details");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void leadsFromEverySmsToThePageOfTheVisit(Language language) {
        assertThat(NoticeKind.values())
                .allSatisfy(kind ->
                        assertThat(words.usual(new TemplateKey(kind, Channel.SMS, language)).text())
                                .endsWith("{link}"));
    }
}
