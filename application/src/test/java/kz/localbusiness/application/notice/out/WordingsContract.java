package kz.localbusiness.application.notice.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.MessageTemplate;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.OwnWords;
import kz.localbusiness.domain.notice.TemplateKey;
import kz.localbusiness.domain.shared.Language;
import org.junit.jupiter.api.Test;

/// What a store of a business's own words keeps, refuses and hides.
public abstract class WordingsContract extends BusinessBoundContract {

    private static final TemplateKey SMS =
            new TemplateKey(NoticeKind.REMINDER, Channel.SMS, Language.KK);
    private static final TemplateKey TELEGRAM =
            new TemplateKey(NoticeKind.TIME_OFFERED, Channel.TELEGRAM, Language.RU);
    private static final MessageTemplate WORDS =
            new MessageTemplate("Күтеміз: {date} {time}\n{link} 😀");

    protected abstract Wordings wordings();

    @Test
    void hasNoWordsAtFirst() {
        assertThat(here(() -> wordings().current())).isEqualTo(OwnWords.none(here));
    }

    @Test
    void keepsWordsForEachPlace() {
        word(SMS);
        word(TELEGRAM);

        assertThat(here(() -> wordings().current()).templates())
                .isEqualTo(Map.of(SMS, WORDS, TELEGRAM, WORDS));
    }

    @Test
    void forgetsWordsThatWereTakenBack() {
        word(SMS);
        word(TELEGRAM);
        doHere(() -> wordings().save(wordings().current().without(SMS)));

        assertThat(here(() -> wordings().current()).templates()).isEqualTo(Map.of(TELEGRAM, WORDS));
    }

    @Test
    void refusesWordsOfWhoeverHasNotSeenTheLastOnes() {
        word(SMS);
        var read = here(() -> wordings().current());
        word(TELEGRAM);

        assertThatExceptionOfType(StaleState.class)
                .isThrownBy(() -> doHere(() -> wordings().save(read)));

        assertThat(here(() -> wordings().current()).find(TELEGRAM)).contains(WORDS);
    }

    @Test
    void showsNothingToAnotherBusiness() {
        word(SMS);
        var read = here(() -> wordings().current());

        assertThat(elsewhere(() -> wordings().current())).isEqualTo(OwnWords.none(elsewhere));
        assertThatIllegalStateException()
                .isThrownBy(() -> doElsewhere(() -> wordings().save(read)));
    }

    private void word(TemplateKey key) {
        doHere(() -> wordings().save(wordings().current().with(key, WORDS)));
    }
}
