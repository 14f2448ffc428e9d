package kz.localbusiness.application.notice.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.application.chat.out.ChatPlaces;
import kz.localbusiness.domain.chat.ChatLink;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.junit.jupiter.api.Test;

/// Which client is written to in which chat.
public abstract class ChatLinksContract extends BusinessBoundContract {

    private static final Instant NOW = Instant.parse("2026-03-02T04:00:00.123Z");
    private static final PhoneNumber DANA = new PhoneNumber("+77011234567");
    private static final PhoneNumber AIDA = new PhoneNumber("+77017654321");

    /// Numbers that no other test has.
    private final long chat = here.value().getMostSignificantBits() >>> 12;

    private final long other = elsewhere.value().getMostSignificantBits() >>> 12;

    protected abstract ChatLinks links();

    protected abstract ChatPlaces places();

    @Test
    void keepsALinkAsItWas() {
        doHere(() -> links().save(link(here, DANA, chat, 0)));

        assertThat(here(() -> links().of(DANA))).hasValue(link(here, DANA, chat, 1));
        assertThat(here(() -> links().of(AIDA))).isEmpty();
    }

    @Test
    void leadsAClientToOneChatOnly() {
        doHere(() -> links().save(link(here, DANA, chat, 0)));
        doHere(() -> links().save(link(here, DANA, other, 1)));

        assertThat(here(() -> links().of(DANA))).map(ChatLink::chat).hasValue(other);
        assertThat(here(() -> links().in(chat))).isEmpty();
    }

    @Test
    void letsOnlyOneOfTwoChatsHaveTheClient() {
        doHere(() -> links().save(link(here, DANA, chat, 0)));

        assertThatThrownBy(() -> doHere(() -> links().save(link(here, DANA, other, 0))))
                .isInstanceOf(StaleState.class);
    }

    @Test
    void unlinksEverybodyWhoIsWrittenToInAChat() {
        doHere(() -> links().save(link(here, DANA, chat, 0)));
        doHere(() -> links().save(link(here, AIDA, chat, 0)));
        doElsewhere(() -> links().save(link(elsewhere, DANA, chat, 0)));
        assertThat(here(() -> links().in(chat))).isPresent();

        doHere(() -> links().unlink(chat));
        doHere(() -> links().unlink(chat));

        assertThat(here(() -> links().in(chat))).isEmpty();
        assertThat(here(() -> links().of(AIDA))).isEmpty();
        assertThat(elsewhere(() -> links().of(DANA))).isPresent();
    }

    @Test
    void leavesWhoeverHasAnotherChatByNow() {
        doHere(() -> links().save(link(here, DANA, chat, 0)));
        doHere(() -> links().save(link(here, DANA, other, 1)));

        doHere(() -> links().unlink(chat));

        assertThat(here(() -> links().of(DANA))).isPresent();
    }

    @Test
    void forgetsAClientHereAndNowhereElse() {
        doHere(() -> links().save(link(here, DANA, chat, 0)));
        doElsewhere(() -> links().save(link(elsewhere, DANA, chat, 0)));

        doHere(() -> links().forget(DANA));
        doHere(() -> links().forget(DANA));

        assertThat(here(() -> links().of(DANA))).isEmpty();
        assertThat(elsewhere(() -> links().of(DANA))).isPresent();
        doHere(() -> links().save(link(here, DANA, chat, 0)));
    }

    @Test
    void namesEachBusinessThatWritesToAChatOnce() {
        doHere(() -> links().save(link(here, DANA, chat, 0)));
        doHere(() -> links().save(link(here, AIDA, chat, 0)));
        doElsewhere(() -> links().save(link(elsewhere, DANA, chat, 0)));

        assertThat(places().linked(chat, 10)).containsExactlyInAnyOrder(here, elsewhere);
        assertThat(places().linked(chat, 1)).hasSize(1);
        assertThat(places().linked(other, 10)).isEmpty();
        assertThat(places().invited(chat, 10)).isEmpty();
    }

    private static ChatLink link(BusinessId business, PhoneNumber client, long chat, long version) {
        return new ChatLink(business, client, chat, Language.KK, NOW, version);
    }
}
