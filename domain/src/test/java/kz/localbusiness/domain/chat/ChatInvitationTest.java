package kz.localbusiness.domain.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.junit.jupiter.api.Test;

class ChatInvitationTest {

    private static final Instant NOW = Instant.parse("2026-03-02T04:00:00Z");
    private static final PhoneNumber DANA = new PhoneNumber("+77011234567");
    private static final AppointmentId VISIT = new AppointmentId(new UUID(5, 5));
    private static final long CHAT = 7_000_000_001L;
    private static final long OTHER = 7_000_000_002L;

    private final ChatKey key = ChatKey.random(new BusinessId(new UUID(1, 2)), new Random(1));
    private final ChatInvitation invitation =
            ChatInvitation.by(key, DANA, VISIT, Language.KK, true, NOW, 0);

    @Test
    void keepsTheDigestOfTheKeyAlone() {
        assertThat(invitation.digest()).isEqualTo(key.digest());
        assertThat(invitation.business()).isEqualTo(key.business());
        assertThat(invitation.toString()).doesNotContain(key.value());
    }

    @Test
    void isOpenToAnyChatForAnHour() {
        assertThat(invitation.isOpenTo(CHAT, NOW)).isTrue();
        assertThat(invitation.isOpenTo(OTHER, NOW.plus(Duration.ofMinutes(59)))).isTrue();
        assertThat(invitation.isOpenTo(CHAT, NOW.plus(Duration.ofHours(1)))).isFalse();
    }

    @Test
    void isOfTheFirstChatThatComes() {
        var taken = invitation.takenBy(CHAT);

        assertThat(taken.isOpenTo(CHAT, NOW)).isTrue();
        assertThat(taken.isOpenTo(OTHER, NOW)).isFalse();
        assertThat(taken.isOpenTo(CHAT, NOW.plus(ChatInvitation.TERM))).isFalse();
    }

    @Test
    void linksTheClientToTheChatInTheirLanguage() {
        var link = ChatLink.made(invitation, CHAT, NOW, 3);

        assertThat(link).isEqualTo(new ChatLink(key.business(), DANA, CHAT, Language.KK, NOW, 3));
    }
}
