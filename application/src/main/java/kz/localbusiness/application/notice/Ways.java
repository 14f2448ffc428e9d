package kz.localbusiness.application.notice;

import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.notice.Cascade;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.DeliveryRules;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.Subject;
import org.jspecify.annotations.Nullable;

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
                wanted(notice.subject(), facts, rules)
                        .filter(channel -> reaches(channel, notice, facts))
                        .toList();
        return new Cascade(ways, rules.patience(), rules.quiet(), facts.business().zone());
    }

    private Stream<Channel> wanted(Subject subject, VisitFacts facts, DeliveryRules rules) {
        return switch (subject) {
            case Subject.ToClient(var kind) -> ofClient(kind, facts, rules);
            case Subject.ToMember(var account, var kind) -> members.ways(account, kind).stream();
        };
    }

    private Stream<Channel> ofClient(NoticeKind kind, VisitFacts facts, DeliveryRules rules) {
        var card = cards.having(facts.visit().client().phone()).orElse(null);
        boolean isOwed = kind.isOwed(facts.visit());
        return rules.order().stream().filter(channel -> isOwed || wants(card, channel));
    }

    private boolean reaches(Channel channel, Notice notice, VisitFacts facts) {
        return posts.stream()
                .filter(post -> post.channel() == channel && post.isFor(notice))
                .anyMatch(post -> post.isOffered() && post.reaches(facts));
    }

    private static boolean wants(@Nullable ClientCard card, Channel channel) {
        return card == null || card.wants(channel);
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
