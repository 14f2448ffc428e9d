package kz.localbusiness.application.chat.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.chat.ChatInvitation;
import kz.localbusiness.domain.chat.ChatKey;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.junit.jupiter.api.Test;

/// Whom the bot expects, and with which key.
public abstract class ChatInvitationsContract extends BusinessBoundContract {

    private static final Instant NOW = Instant.parse("2026-03-02T04:00:00.123Z");
    private static final PhoneNumber DANA = new PhoneNumber("+77011234567");
    private static final PhoneNumber AIDA = new PhoneNumber("+77017654321");
    private static final AppointmentId VISIT = new AppointmentId(new UUID(5, 5));

    /// A number that no other test has.
    private final long chat = here.value().getMostSignificantBits() >>> 12;

    private final Random random = new Random(1);

    protected abstract ChatInvitations invitations();

    protected abstract ChatPlaces places();

    @Test
    void keepsAnInvitationAsItWas() {
        var fresh = invited(here, DANA, NOW, 0);
        doHere(() -> invitations().save(fresh));

        var read = here(() -> invitations().with(fresh.digest())).orElseThrow();
        assertThat(read).isEqualTo(inVersion(fresh, 1));
        assertThat(here(() -> invitations().of(DANA))).hasValue(read);

        doHere(() -> invitations().save(read.takenBy(chat)));

        assertThat(here(() -> invitations().takenBy(chat, 10)))
                .containsExactly(inVersion(read.takenBy(chat), 2));
    }

    @Test
    void letsTheNewKeyOfAClientReplaceTheOneBefore() {
        var old = invited(here, DANA, NOW, 0);
        doHere(() -> invitations().save(old));
        var fresh = invited(here, DANA, NOW, 1);
        doHere(() -> invitations().save(fresh));

        assertThat(here(() -> invitations().with(old.digest()))).isEmpty();
        assertThat(here(() -> invitations().with(fresh.digest()))).isPresent();
    }

    @Test
    void letsOnlyOneOfTwoChatsTakeAKey() {
        doHere(() -> invitations().save(invited(here, DANA, NOW, 0)));
        var read = here(() -> invitations().of(DANA)).orElseThrow();
        doHere(() -> invitations().save(read.takenBy(chat)));

        assertThatThrownBy(() -> doHere(() -> invitations().save(read.takenBy(chat + 1))))
                .isInstanceOf(StaleState.class);
    }

    @Test
    void endsTheKeyThatIsNamedAndNoOther() {
        var one = invited(here, DANA, NOW, 0);
        var other = invited(here, AIDA, NOW, 0);
        doHere(() -> invitations().save(one));
        doHere(() -> invitations().save(other));

        doElsewhere(() -> invitations().end(one.digest()));
        assertThat(here(() -> invitations().of(DANA))).isPresent();
        doHere(() -> invitations().end(one.digest()));
        doHere(() -> invitations().end(one.digest()));

        assertThat(here(() -> invitations().of(DANA))).isEmpty();
        assertThat(here(() -> invitations().of(AIDA))).isPresent();
    }

    @Test
    void forgetsAClient() {
        doHere(() -> invitations().save(invited(here, DANA, NOW, 0)));
        doElsewhere(() -> invitations().forget(DANA));
        assertThat(here(() -> invitations().of(DANA))).isPresent();

        doHere(() -> invitations().forget(DANA));

        assertThat(here(() -> invitations().of(DANA))).isEmpty();
    }

    @Test
    void keepsNoneWhoseTimeIsOverOnceSomebodyElseIsInvited() {
        doHere(() -> invitations().save(invited(here, DANA, NOW, 0)));
        doElsewhere(() -> invitations().save(invited(elsewhere, DANA, NOW, 0)));
        var almost = NOW.plus(ChatInvitation.TERM).minus(Duration.ofMillis(1));

        doHere(() -> invitations().save(invited(here, AIDA, almost, 0)));
        assertThat(here(() -> invitations().of(DANA))).isPresent();
        var later = invited(here, AIDA, NOW.plus(ChatInvitation.TERM), 1);
        doHere(() -> invitations().save(later));

        assertThat(here(() -> invitations().of(DANA))).isEmpty();
        assertThat(here(() -> invitations().of(AIDA))).isPresent();
        assertThat(elsewhere(() -> invitations().of(DANA))).isPresent();
    }

    @Test
    void keepsBusinessesApartAndNamesThemToTheChat() {
        var one = invited(here, DANA, NOW, 0).takenBy(chat);
        doHere(() -> invitations().save(one));
        doElsewhere(() -> invitations().save(invited(elsewhere, DANA, NOW, 0).takenBy(chat)));

        assertThat(elsewhere(() -> invitations().with(one.digest()))).isEmpty();
        assertThat(here(() -> invitations().takenBy(chat, 10))).hasSize(1);
        assertThat(places().invited(chat, 10)).containsExactlyInAnyOrder(here, elsewhere);
        assertThat(places().invited(chat + 1, 10)).isEmpty();
        assertThat(places().linked(chat, 10)).isEmpty();
    }

    private ChatInvitation invited(
            BusinessId business, PhoneNumber client, Instant now, long version) {
        var key = ChatKey.random(business, random);
        return ChatInvitation.by(key, client, VISIT, Language.KK, true, now, version);
    }

    private static ChatInvitation inVersion(ChatInvitation one, long version) {
        return new ChatInvitation(
                one.business(),
                one.client(),
                one.visit(),
                one.language(),
                one.isProven(),
                one.digest(),
                one.until(),
                one.chat(),
                version);
    }
}
