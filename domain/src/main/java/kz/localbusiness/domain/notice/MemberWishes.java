package kz.localbusiness.domain.notice;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.stream.Collectors;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.team.AccountId;
import kz.localbusiness.domain.team.Colleague;
import kz.localbusiness.domain.team.TeamRole;

/// What somebody of the team wants to be told, by which ways, in which language. Under the bell
/// stands everything, whatever is wished here.
///
/// @param wanted nothing is told by a way that is not in it
public record MemberWishes(
        BusinessId business,
        AccountId account,
        Language language,
        Map<Channel, Set<TeamNews.Kind>> wanted,
        long version) {

    /// By which people of a team can be written to, the quickest first.
    public static final List<Channel> WAYS =
            List.of(Channel.WEB_PUSH, Channel.TELEGRAM, Channel.EMAIL);

    public MemberWishes {
        if (!WAYS.containsAll(wanted.keySet())) {
            throw new IllegalArgumentException("no ways to a team: " + wanted.keySet());
        }
        wanted =
                wanted.entrySet().stream()
                        .filter(way -> !way.getValue().isEmpty())
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Entry::getKey, way -> Set.copyOf(way.getValue())));
    }

    /// Of who has wished for nothing yet: whoever links a chat or turns a browser on is told there
    /// what letters would tell.
    public static MemberWishes usual(BusinessId business, Colleague member, Language language) {
        var news = usual(member.role());
        var ways = WAYS.stream().collect(Collectors.toMap(way -> way, _ -> news));
        return new MemberWishes(business, member.account(), language, ways, 0);
    }

    /// Praise can wait, and what a client asks to have changed is not for staff to answer.
    private static Set<TeamNews.Kind> usual(TeamRole role) {
        var without = EnumSet.of(TeamNews.Kind.REVIEWED);
        if (role == TeamRole.STAFF) {
            without.add(TeamNews.Kind.CHANGE_ASKED);
        }
        return EnumSet.complementOf(without);
    }

    public MemberWishes choosing(Language other, Map<Channel, Set<TeamNews.Kind>> ways) {
        return new MemberWishes(business, account, other, ways, version);
    }

    public Set<TeamNews.Kind> wanted(Channel way) {
        return wanted.getOrDefault(way, Set.of());
    }

    /// By which ways this is to be told, the quickest first.
    public List<Channel> ways(TeamNews.Kind kind) {
        return WAYS.stream().filter(way -> wanted(way).contains(kind)).toList();
    }
}
