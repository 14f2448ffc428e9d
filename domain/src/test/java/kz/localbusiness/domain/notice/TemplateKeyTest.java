package kz.localbusiness.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import kz.localbusiness.domain.notice.TemplateDecision.Blank;
import kz.localbusiness.domain.notice.TemplateDecision.Fine;
import kz.localbusiness.domain.notice.TemplateDecision.MissingPlaceholders;
import kz.localbusiness.domain.notice.TemplateDecision.UnknownPlaceholders;
import kz.localbusiness.domain.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class TemplateKeyTest {

    private static TemplateKey sms(NoticeKind kind) {
        return new TemplateKey(kind, Channel.SMS, Language.RU);
    }

    private static TemplateKey telegram(NoticeKind kind) {
        return new TemplateKey(kind, Channel.TELEGRAM, Language.RU);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"RECEIPT", "REFUND", "COMPLETED"})
    void alwaysSaysWhen(NoticeKind kind) {
        assertThat(telegram(kind).word("ждём Вас {DATE}"))
                .isEqualTo(new MissingPlaceholders(List.of(Placeholder.TIME)));
        assertThat(telegram(kind).word("ждём Вас"))
                .isEqualTo(new MissingPlaceholders(List.of(Placeholder.DATE, Placeholder.TIME)));
        assertThat(telegram(kind).word("ждём Вас {DATE} в {time}")).isInstanceOf(Fine.class);
    }

    @Test
    void leadsToThePageWhereSomethingIsToBeDone() {
        var words = "свободно {date} в {time}";

        assertThat(sms(NoticeKind.TIME_OFFERED).word(words))
                .isEqualTo(new MissingPlaceholders(List.of(Placeholder.LINK)));
        assertThat(sms(NoticeKind.RECEIPT).word("спасибо"))
                .isEqualTo(new MissingPlaceholders(List.of(Placeholder.LINK)));
        assertThat(sms(NoticeKind.REFUND).word("деньги у Вас"))
                .isEqualTo(new MissingPlaceholders(List.of(Placeholder.LINK)));
        assertThat(sms(NoticeKind.COMPLETED).word("как всё прошло?"))
                .isEqualTo(new MissingPlaceholders(List.of(Placeholder.LINK)));
        assertThat(telegram(NoticeKind.TIME_OFFERED).word(words)).isInstanceOf(Fine.class);
        assertThat(telegram(NoticeKind.RECEIPT).word("спасибо")).isInstanceOf(Fine.class);
        assertThat(sms(NoticeKind.REMINDER).word(words)).isInstanceOf(Fine.class);
    }

    @Test
    void knowsWhyOnlyWhereItWasCancelled() {
        var words = "{date} {time} {reason}";

        assertThat(sms(NoticeKind.CANCELLED).word(words)).isInstanceOf(Fine.class);
        assertThat(sms(NoticeKind.MOVED).word(words))
                .isEqualTo(new UnknownPlaceholders(List.of("reason")));
    }

    @Test
    void knowsUntilWhenOnlyWhereTimeIsOffered() {
        var words = "{date} {time} {until} {link}";

        assertThat(sms(NoticeKind.TIME_OFFERED).word(words)).isInstanceOf(Fine.class);
        assertThat(sms(NoticeKind.CONFIRMED).word(words))
                .isEqualTo(new UnknownPlaceholders(List.of("until")));
    }

    @ParameterizedTest
    @EnumSource
    void needsNothingThatIsNotKnown(NoticeKind kind) {
        assertThat(TemplateKey.of(kind))
                .hasSize(12)
                .allSatisfy(key -> assertThat(key.known()).containsAll(key.needed()));
    }

    @Test
    void saysFirstWhatIsWrongInItself() {
        assertThat(sms(NoticeKind.REMINDER).word(" ")).isEqualTo(new Blank());
        assertThat(sms(NoticeKind.REMINDER).word("{tiem}"))
                .isEqualTo(new UnknownPlaceholders(List.of("tiem")));
    }

    @ParameterizedTest
    @EnumSource
    void lettersSayWhenAndWhereByThemselves(NoticeKind kind) {
        var letter = new TemplateKey(kind, Channel.EMAIL, Language.RU);

        assertThat(letter.word("ждём Вас")).isInstanceOf(Fine.class);
    }

    @Test
    void wordsNothingForWhatsApp() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new TemplateKey(NoticeKind.REMINDER, Channel.WHATSAPP, Language.EN));
    }
}
