package kz.localbusiness.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PhrasingTest {

    private static final MessageTemplate USUAL = new MessageTemplate("{business}, {time}");
    private static final MessageTemplate OWN = new MessageTemplate("Ждём Вас в {time}");
    private static final Map<Placeholder, String> EXAMPLE =
            Map.of(Placeholder.BUSINESS, "Salon", Placeholder.TIME, "15:00");

    private static Phrasing phrasing(Channel channel, @Nullable MessageTemplate own) {
        var key = new TemplateKey(NoticeKind.REMINDER, channel, Language.RU);
        return new Phrasing(key, USUAL, own, EXAMPLE, Money.tenge(18));
    }

    @Test
    void isTheUsualOneUntilThereIsAnOwnOne() {
        assertThat(phrasing(Channel.SMS, null).used()).isEqualTo(USUAL);
        assertThat(phrasing(Channel.SMS, null).isOwn()).isFalse();
        assertThat(phrasing(Channel.SMS, OWN).used()).isEqualTo(OWN);
        assertThat(phrasing(Channel.SMS, OWN).isOwn()).isTrue();
    }

    @Test
    void costsAsManyTimesAsItHasParts() {
        var sms = phrasing(Channel.SMS, null);

        assertThat(sms.sample(OWN)).isEqualTo(new Sample("Ждём Вас в 15:00", 1, Money.tenge(18)));
        assertThat(sms.sample(new MessageTemplate("ж".repeat(66) + "{time}")))
                .extracting(Sample::parts, Sample::price)
                .containsExactly(2, Money.tenge(36));
        assertThat(sms.sample(new MessageTemplate("z".repeat(66) + "{time}")).parts()).isEqualTo(1);
    }

    @Test
    void costsWhatNobodyKnowsUntilItIsSaid() {
        var key = new TemplateKey(NoticeKind.REMINDER, Channel.SMS, Language.RU);
        var sms = new Phrasing(key, USUAL, null, EXAMPLE, null);

        assertThat(sms.sample(OWN)).isEqualTo(new Sample("Ждём Вас в 15:00", 1, null));
    }

    @Test
    void costsNothingByOtherChannels() {
        assertThat(phrasing(Channel.TELEGRAM, OWN).sample(USUAL))
                .isEqualTo(new Sample("Salon, 15:00", 0, null));
    }
}
