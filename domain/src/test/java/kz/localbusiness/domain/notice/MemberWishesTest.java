package kz.localbusiness.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.localbusiness.domain.notice.TeamNews.Kind;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.team.AccountId;
import kz.localbusiness.domain.team.Colleague;
import kz.localbusiness.domain.team.TeamRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MemberWishesTest {

    private static final BusinessId SALON = new BusinessId(new UUID(0, 3));

    @ParameterizedTest
    @EnumSource(names = {"OWNER", "MANAGER"})
    void whoeverRunsTheBusinessHearsByMailOfAllButPraise(TeamRole role) {
        assertThat(usual(role).wanted(Channel.EMAIL))
                .containsExactlyInAnyOrder(
                        Kind.REQUESTED, Kind.BOOKED, Kind.CANCELLED, Kind.MOVED, Kind.CHANGE_ASKED);
    }

    @Test
    void staffHearByMailOfVisitsThatComeMoveAndGo() {
        assertThat(usual(TeamRole.STAFF).wanted(Channel.EMAIL))
                .containsExactlyInAnyOrder(Kind.REQUESTED, Kind.BOOKED, Kind.CANCELLED, Kind.MOVED);
    }

    @ParameterizedTest
    @EnumSource(names = {"TELEGRAM", "WEB_PUSH"})
    void whoeverTurnsAnotherWayOnIsToldThereWhatLettersWouldTell(Channel way) {
        var usual = usual(TeamRole.OWNER);

        assertThat(usual.wanted(way)).isEqualTo(usual.wanted(Channel.EMAIL));
        assertThat(usual.ways(Kind.REVIEWED)).isEmpty();
        assertThat(usual.language()).isEqualTo(Language.KK);
    }

    @Test
    void theQuickestWayComesFirst() {
        var both = Set.of(Kind.BOOKED);
        var wishes =
                usual(TeamRole.OWNER)
                        .choosing(
                                Language.EN,
                                Map.of(
                                        Channel.EMAIL,
                                        both,
                                        Channel.WEB_PUSH,
                                        both,
                                        Channel.TELEGRAM,
                                        Set.of()));

        assertThat(wishes.ways(Kind.BOOKED)).containsExactly(Channel.WEB_PUSH, Channel.EMAIL);
        assertThat(wishes.ways(Kind.CANCELLED)).isEmpty();
        assertThat(wishes.wanted()).doesNotContainKey(Channel.TELEGRAM);
        assertThat(wishes.language()).isEqualTo(Language.EN);
    }

    @ParameterizedTest
    @EnumSource(names = {"SMS", "WHATSAPP", "IN_APP"})
    void refusesWhatIsNoWayToATeam(Channel channel) {
        var usual = usual(TeamRole.OWNER);
        var wanted = Map.of(channel, Set.of(Kind.BOOKED));

        assertThatIllegalArgumentException().isThrownBy(() -> usual.choosing(Language.RU, wanted));
    }

    private static MemberWishes usual(TeamRole role) {
        var member =
                new Colleague(
                        new AccountId("saule"),
                        "Saule",
                        new EmailAddress("saule@example.kz"),
                        role,
                        null,
                        Colleague.Standing.SETTLED);
        return MemberWishes.usual(SALON, member, Language.KK);
    }
}
