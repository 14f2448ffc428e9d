package kz.localbusiness.application.notice;

import java.util.List;
import java.util.Set;
import java.util.function.DoubleSupplier;
import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.domain.booking.Reach;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.notice.Cascade;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.DeliveryRules;
import kz.localbusiness.domain.notice.MessageWishes;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.Subject;

/// By which channels people are written to, in which order.
public final class Ways {

    private final List<Post> posts;
    private final ClientCards cards;
    private final Members members;
    private final DoubleSupplier spread;

    /// @param spread see [Cascade#pause]
    Ways(List<Post> posts, ClientCards cards, Members members, DoubleSupplier spread) {
        this.posts = List.copyOf(posts);
        this.cards = cards;
        this.members = members;
        this.spread = spread;
    }

    Cascade of(Notice notice, VisitFacts facts, DeliveryRules rules) {
        var ways =
                switch (notice.subject()) {
                    case Subject.ToClient(var kind) ->
                            ofClient(
                                    kind,
                                    wishes(facts),
                                    facts,
                                    reaching(rules.order(), notice, facts));
                    case Subject.ToMember(var account, var kind) ->
                            reaching(members.ways(account, kind), notice, facts);
                };
        return new Cascade(ways, rules.patience(), rules.quiet(), facts.business().zone());
    }

    /// Of a client.
    Reach reach(Notice notice, VisitFacts facts, DeliveryRules rules) {
        var reaching = reaching(rules.order(), notice, facts);
        var wishes = wishes(facts);
        if (!ofClient(notice.kind(), wishes, facts, reaching).isEmpty()) {
            return Reach.OPEN;
        }
        var anything = wishes.choosing(Set.of(), Set.of(), null);
        return ofClient(notice.kind(), anything, facts, reaching).isEmpty()
                ? Reach.NONE
                : Reach.UNWANTED;
    }

    private List<Channel> ofClient(
            NoticeKind kind, MessageWishes wishes, VisitFacts facts, List<Channel> reaching) {
        var visit = facts.visit();
        return wishes.ways(kind, kind.isOwed(visit), visit.client().phone(), reaching);
    }

    private MessageWishes wishes(VisitFacts facts) {
        return cards.having(facts.visit().client().phone())
                .map(ClientCard::wishes)
                .orElse(MessageWishes.NONE);
    }

    private List<Channel> reaching(List<Channel> ways, Notice notice, VisitFacts facts) {
        return ways.stream().filter(channel -> reaches(channel, notice, facts)).toList();
    }

    private boolean reaches(Channel channel, Notice notice, VisitFacts facts) {
        return posts.stream()
                .filter(post -> post.channel() == channel && post.isFor(notice))
                .anyMatch(post -> post.isOffered() && post.reaches(notice, facts));
    }

    /// Those to clients that this platform offers.
    List<Channel> channels() {
        return offered(true);
    }

    /// Those to people of a team that this platform offers.
    List<Channel> teamChannels() {
        return offered(false);
    }

    private List<Channel> offered(boolean toClients) {
        return posts.stream()
                .filter(post -> post.isForClients() == toClients && post.isOffered())
                .map(Post::channel)
                .toList();
    }

    double spread() {
        return spread.getAsDouble();
    }

    Post post(Notice notice, Channel channel) {
        return posts.stream()
                .filter(post -> post.channel() == channel && post.isFor(notice))
                .findFirst()
                .orElseThrow();
    }
}
