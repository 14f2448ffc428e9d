package kz.localbusiness.application.notice.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.application.chat.out.ChatPlaces;
import kz.localbusiness.domain.chat.MemberChat;
import kz.localbusiness.domain.chat.MemberChat.Invitation;
import kz.localbusiness.domain.chat.MemberChat.Link;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.team.AccountId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What a store of chats with people of a team keeps, hides and gives up.
public abstract class MemberChatsContract extends BusinessBoundContract {

    private static final Instant NOW = Instant.parse("2026-11-23T05:07:09.123Z");
    private static final AccountId AIGERIM = new AccountId("aigerim");
    private static final AccountId SAULE = new AccountId("saule");

    private final long chat = here.value().getMostSignificantBits() >>> 12;
    private final String digest = here + "-digest";

    protected abstract MemberChats chats();

    protected abstract ChatPlaces places();

    @Test
    void keepsAnInvitationAndALinkAsTheyWere() {
        assertThat(here(() -> chats().of(AIGERIM))).isEqualTo(MemberChat.none(here, AIGERIM));

        doHere(() -> chats().save(invited(here, AIGERIM)));
        assertThat(here(() -> chats().of(AIGERIM)))
                .isEqualTo(of(here, AIGERIM, invitation(), null, 1));

        doHere(() -> chats().save(of(here, AIGERIM, invitation(), link(), 1)));
        assertThat(here(() -> chats().of(AIGERIM)))
                .isEqualTo(of(here, AIGERIM, invitation(), link(), 2));
        assertThat(elsewhere(() -> chats().of(AIGERIM)))
                .isEqualTo(MemberChat.none(elsewhere, AIGERIM));
    }

    @Test
    void findsWhoeverIsInvitedByTheKeyAndOnlyHere() {
        doHere(() -> chats().save(invited(here, AIGERIM)));

        assertThat(here(() -> chats().with(digest)).map(MemberChat::account)).hasValue(AIGERIM);
        assertThat(here(() -> chats().with("other"))).isEmpty();
        assertThat(elsewhere(() -> chats().with(digest))).isEmpty();

        doHere(() -> chats().save(of(here, AIGERIM, null, link(), 1)));
        assertThat(here(() -> chats().with(digest))).isEmpty();
    }

    @Test
    void letsOnlyOneOfTwoChatsHaveThePerson() {
        doHere(() -> chats().save(linked(here, AIGERIM)));

        assertThatThrownBy(() -> doHere(() -> chats().save(linked(here, AIGERIM))))
                .isInstanceOf(StaleState.class);
    }

    @Test
    void unlinksEverybodyWhoIsWrittenToInAChat() {
        doHere(() -> chats().save(linked(here, AIGERIM)));
        doHere(() -> chats().save(linked(here, SAULE)));
        doElsewhere(() -> chats().save(linked(elsewhere, AIGERIM)));
        assertThat(here(() -> chats().in(chat))).isPresent();
        assertThat(places().linked(chat, 10)).containsExactlyInAnyOrder(here, elsewhere);

        doHere(() -> chats().unlink(chat));

        assertThat(here(() -> chats().in(chat))).isEqualTo(Optional.empty());
        assertThat(here(() -> chats().of(SAULE))).isEqualTo(MemberChat.none(here, SAULE));
        assertThat(places().linked(chat, 10)).containsExactly(elsewhere);
    }

    @Test
    void forgetsAPersonHereAndNowhereElse() {
        doHere(() -> chats().save(linked(here, AIGERIM)));
        doElsewhere(() -> chats().save(linked(elsewhere, AIGERIM)));

        doHere(() -> chats().forget(AIGERIM));
        doHere(() -> chats().forget(AIGERIM));

        assertThat(here(() -> chats().in(chat))).isEmpty();
        assertThat(elsewhere(() -> chats().in(chat))).isPresent();
    }

    private MemberChat invited(BusinessId business, AccountId account) {
        return of(business, account, invitation(), null, 0);
    }

    private MemberChat linked(BusinessId business, AccountId account) {
        return of(business, account, null, link(), 0);
    }

    private Invitation invitation() {
        return new Invitation(digest, NOW.plusSeconds(3600));
    }

    private Link link() {
        return new Link(chat, NOW);
    }

    private static MemberChat of(
            BusinessId business,
            AccountId account,
            @Nullable Invitation invitation,
            @Nullable Link link,
            long version) {
        return new MemberChat(business, account, invitation, link, version);
    }
}
