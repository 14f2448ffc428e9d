package kz.localbusiness.application.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.NotAllowed;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.notice.out.SimulatedTexts;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.MessageTemplate;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.Phrasing;
import kz.localbusiness.domain.notice.Placeholder;
import kz.localbusiness.domain.notice.TemplateDecision.Fine;
import kz.localbusiness.domain.notice.TemplateDecision.MissingPlaceholders;
import kz.localbusiness.domain.notice.TemplateKey;
import kz.localbusiness.domain.shared.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    private static final TemplateKey SMS =
            new TemplateKey(NoticeKind.REMINDER, Channel.SMS, Language.RU);
    private static final String TYPED = "Ждём Вас {date} в {time}";

    private final OpenSalon salon = new OpenSalon();

    @BeforeEach
    void callByOwner() {
        salon.platform.callers.becomeOwnerOf(salon.business);
    }

    private List<Phrasing> shown(NoticeKind kind) {
        var query = new ShowWords.Query(salon.business, kind);
        return salon.platform.port(ShowWords.class).show(query);
    }

    private Phrasing shown(TemplateKey key) {
        return shown(key.kind()).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Object word(String typed) {
        var command = new WordMessage.Command(salon.business, SMS, typed);
        return salon.platform.port(WordMessage.class).word(command);
    }

    private boolean takeBack() {
        var command = new UseUsualWords.Command(salon.business, SMS);
        return salon.platform.port(UseUsualWords.class).use(command);
    }

    @ParameterizedTest
    @EnumSource
    void showsTheUsualWordsAtFirst(NoticeKind kind) {
        assertThat(shown(kind)).hasSize(12).noneMatch(Phrasing::isOwn);
    }

    @Test
    void keepsOwnWordsWhereTheyWereTypedAndNowhereElse() {
        assertThat(word(TYPED)).isEqualTo(new Fine(new MessageTemplate(TYPED)));

        assertThat(shown(NoticeKind.REMINDER))
                .filteredOn(Phrasing::isOwn)
                .extracting(Phrasing::key)
                .containsExactly(SMS);
        assertThat(shown(SMS).used().text()).isEqualTo(TYPED);
        assertThat(shown(NoticeKind.CONFIRMED)).noneMatch(Phrasing::isOwn);
    }

    @Test
    void keepsNothingThatIsRefused() {
        word(TYPED);

        assertThat(word("Ждём Вас {date}"))
                .isEqualTo(new MissingPlaceholders(List.of(Placeholder.TIME)));

        assertThat(shown(SMS).used().text()).isEqualTo(TYPED);
    }

    @Test
    void usesTheUsualWordsAgain() {
        word(TYPED);

        assertThat(takeBack()).isTrue();

        assertThat(shown(SMS).isOwn()).isFalse();
        assertThat(takeBack()).isFalse();
    }

    @Test
    void showsAnExampleOfTheBusiness() {
        assertThat(shown(SMS).example())
                .containsAllEntriesOf(
                        Map.of(
                                Placeholder.BUSINESS, "Salon",
                                Placeholder.SERVICE, "Haircut",
                                Placeholder.DATE, "2026-03-03",
                                Placeholder.TIME, "15:00"));
        assertThat(shown(SMS).sample(new MessageTemplate(TYPED)).price())
                .isEqualTo(SimulatedTexts.PRICE);
    }

    @Test
    void makesUpWhatTheBusinessDoesNotHaveYet() {
        salon.run(() -> {
            var platform = salon.platform;
            platform.offerings.save(platform.offerings.find(salon.haircut).orElseThrow().archive());
            platform.staff.save(platform.staff.find(salon.aigerim).orElseThrow().archive());
        });

        assertThat(shown(SMS).example()).containsEntry(Placeholder.SERVICE, "Consultation");
    }

    @Test
    void isForWhoeverRunsTheBusiness() {
        salon.platform.callers.become(
                new Caller.Member(salon.business, "dinara", Set.of(Role.STAFF)));

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> shown(SMS));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> word(TYPED));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(this::takeBack);
    }
}
