package kz.localbusiness.application.chat;

import static kz.localbusiness.application.OpenSalon.MONDAY;
import static kz.localbusiness.application.OpenSalon.TUESDAY;
import static kz.localbusiness.application.chat.BotVisitor.CHAT;
import static kz.localbusiness.application.chat.BotVisitor.DANA;
import static kz.localbusiness.application.chat.BotVisitor.OTHER_CHAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import kz.localbusiness.application.NotAllowed;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.chat.ChatDecision.ChatLinked;
import kz.localbusiness.domain.chat.ChatDecision.NotInvited;
import kz.localbusiness.domain.chat.ChatDecision.NumberWanted;
import kz.localbusiness.domain.chat.ChatDecision.OtherNumber;
import kz.localbusiness.domain.chat.ChatKey;
import kz.localbusiness.domain.chat.ChatLink;
import kz.localbusiness.domain.chat.InvitationDecision.NoBot;
import kz.localbusiness.domain.chat.InvitationDecision.NoSuchAppointment;
import kz.localbusiness.domain.chat.MyChat.Linked;
import kz.localbusiness.domain.chat.MyChat.NotLinked;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.junit.jupiter.api.Test;

class LinkChatTest {

    private static final PhoneNumber SOMEBODY = new PhoneNumber("+77770001122");

    private final OpenSalon salon = new OpenSalon();
    private final Appointment visit = salon.booked(TUESDAY, "10:00");
    private final BotVisitor dana = new BotVisitor(salon, visit);

    @Test
    void linksWhoeverHasProvenTheNumberOfTheVisitAtOnce() {
        dana.signsIn();

        assertThat(dana.starts(dana.isInvited(), CHAT))
                .isEqualTo(new ChatLinked(business(), Language.RU));

        var now = salon.platform.clock.instant();
        assertThat(link()).hasValue(new ChatLink(salon.business, DANA, CHAT, Language.RU, now, 1));
        assertThat(dana.looks()).isEqualTo(new Linked(now));
    }

    @Test
    void asksWhoeverOnlyHasTheLinkForTheirNumberFirst() {
        assertThat(dana.starts(dana.isInvited(), CHAT))
                .isEqualTo(new NumberWanted(business(), Language.RU));
        assertThat(link()).isEmpty();

        assertThat(dana.tells(DANA, CHAT)).isEqualTo(new ChatLinked(business(), Language.RU));

        assertThat(link()).map(ChatLink::chat).hasValue(CHAT);
    }

    @Test
    void tellsNobodyElseOfTheVisitsUnderANumber() {
        dana.signsIn(SOMEBODY);

        dana.starts(dana.isInvited(), CHAT);

        assertThat(dana.tells(SOMEBODY, CHAT)).isEqualTo(new OtherNumber(business(), Language.RU));
        assertThat(link()).isEmpty();
    }

    @Test
    void takesTheNumberOfTheChatThatHasTheKeyOnly() {
        dana.starts(dana.isInvited(), CHAT);

        assertThat(dana.tells(DANA, OTHER_CHAT)).isEqualTo(new NotInvited());
        assertThat(link()).isEmpty();
    }

    @Test
    void letsOneChatInWithOneKey() {
        dana.signsIn();
        var key = dana.isInvited();
        dana.starts(key, CHAT);

        assertThat(dana.starts(key, OTHER_CHAT)).isEqualTo(new NotInvited());

        assertThat(link()).map(ChatLink::chat).hasValue(CHAT);
    }

    @Test
    void letsTheFirstChatGoOnWhileItsNumberIsNotToldYet() {
        var key = dana.isInvited();
        dana.starts(key, CHAT);

        assertThat(dana.starts(key, OTHER_CHAT)).isEqualTo(new NotInvited());
        assertThat(dana.starts(key, CHAT)).isInstanceOf(NumberWanted.class);
        assertThat(dana.tells(DANA, CHAT)).isInstanceOf(ChatLinked.class);
    }

    @Test
    void saysTheSameToWhoeverPressesStartAgain() {
        dana.signsIn();
        var key = dana.isInvited();
        dana.starts(key, CHAT);

        assertThat(dana.starts(key, CHAT)).isEqualTo(new ChatLinked(business(), Language.RU));

        dana.stops(CHAT);
        assertThat(dana.starts(key, CHAT)).isEqualTo(new NotInvited());
        assertThat(link()).isEmpty();
    }

    @Test
    void knowsAKeyForAnHour() {
        var key = dana.isInvited();
        salon.platform.clock.advance(Duration.ofHours(1));

        assertThat(dana.starts(key, CHAT)).isEqualTo(new NotInvited());
    }

    @Test
    void takesNoNumberOnceTheHourIsOver() {
        dana.starts(dana.isInvited(), CHAT);
        salon.platform.clock.advance(Duration.ofHours(1));

        assertThat(dana.tells(DANA, CHAT)).isEqualTo(new NotInvited());
    }

    @Test
    void knowsTheLatestKeyOnly() {
        dana.signsIn();
        var old = dana.isInvited();
        var fresh = dana.isInvited();

        assertThat(dana.starts(old, CHAT)).isEqualTo(new NotInvited());
        dana.signsIn();
        assertThat(dana.starts(fresh, CHAT)).isInstanceOf(ChatLinked.class);
    }

    @Test
    void goesToAnotherChatByAnotherKey() {
        dana.signsIn();
        dana.starts(dana.isInvited(), CHAT);
        dana.signsIn();

        dana.starts(dana.isInvited(), OTHER_CHAT);

        assertThat(link()).map(ChatLink::chat).hasValue(OTHER_CHAT);
    }

    @Test
    void opensNothingAtAnotherBusiness() {
        var forged = ChatKey.random(new BusinessId(new UUID(9, 9)), new Random(1));

        assertThat(dana.starts(forged, CHAT)).isEqualTo(new NotInvited());
    }

    @Test
    void invitesNobodyWithoutABot() {
        salon.platform.bot.goAway();

        assertThat(dana.asks()).isEqualTo(new NoBot());
        assertThat(salon.call(() -> salon.platform.chatInvitations.of(DANA))).isEmpty();
    }

    @Test
    void needsTheLinkOfTheVisitItself() {
        var other = new BotVisitor(salon, salon.booked(MONDAY, "12:00"));
        var forged = new InviteMyChat.Command(salon.business, visit.id(), other.token());

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> salon.platform.port(InviteMyChat.class).invite(forged));
    }

    @Test
    void keepsTheDigestOfAKeyOnly() {
        var key = dana.isInvited();

        var kept = salon.call(() -> salon.platform.chatInvitations.of(DANA)).orElseThrow();
        assertThat(kept.digest()).isEqualTo(key.digest()).isNotEqualTo(key.value());
    }

    @Test
    void leavesOnThePageWhateverWasBegun() {
        dana.signsIn();
        dana.starts(dana.isInvited(), CHAT);
        var begun = dana.isInvited();

        assertThat(dana.leaves()).isEqualTo(new NotLinked());

        assertThat(link()).isEmpty();
        assertThat(dana.starts(begun, CHAT)).isEqualTo(new NotInvited());
    }

    @Test
    void linksNobodyWhoIsForgottenMeanwhile() {
        dana.signsIn();
        var key = dana.isInvited();
        forgetVisits();

        assertThat(dana.starts(key, CHAT)).isEqualTo(new NotInvited());

        assertThat(link()).isEmpty();
        assertThat(salon.call(() -> salon.platform.chatInvitations.of(DANA))).isEmpty();
    }

    @Test
    void invitesNobodyWhoIsForgotten() {
        forgetVisits();

        assertThat(dana.asks()).isEqualTo(new NoSuchAppointment());
    }

    /// As far as an erasure has come that began before and ends after.
    private void forgetVisits() {
        salon.platform.clock.advance(Duration.ofMinutes(1));
        var later = salon.at(TUESDAY, "18:00");
        salon.run(() -> salon.platform.agendas.save(salon.day(TUESDAY).without(DANA, later)));
    }

    private Optional<ChatLink> link() {
        return salon.call(() -> salon.platform.chatLinks.of(DANA));
    }

    private Business business() {
        return salon.call(() -> salon.platform.businesses.current()).orElseThrow();
    }
}
