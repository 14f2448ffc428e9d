package kz.localbusiness.application.notice;

import java.util.List;
import java.util.function.DoubleSupplier;
import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.notice.Cascade;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.DeliveryRules;
import kz.localbusiness.domain.notice.Notice;
import org.jspecify.annotations.Nullable;

/// By which channels a client is written to, in which order.
public final class Ways {

    private final List<Post> posts;
    private final ClientCards cards;
    private final DoubleSupplier spread;

    /// @param spread see [Cascade#pause]
    Ways(List<Post> posts, ClientCards cards, DoubleSupplier spread) {
        this.posts = List.copyOf(posts);
        this.cards = cards;
        this.spread = spread;
    }

    Cascade of(Notice notice, VisitFacts facts, DeliveryRules rules) {
        var card = cards.having(facts.visit().client().phone());
        boolean isOwed = notice.kind().isOwed(facts.visit());
        var ways =
                rules.order().stream()
                        .filter(channel -> reaches(channel, facts))
                        .filter(channel -> isOwed || wants(card.orElse(null), channel))
                        .toList();
        return new Cascade(ways, rules.patience(), rules.quiet(), facts.business().zone());
    }

    private boolean reaches(Channel channel, VisitFacts facts) {
        return posts.stream()
                .anyMatch(post ->
                        post.channel() == channel && post.isOffered() && post.reaches(facts));
    }

    private static boolean wants(@Nullable ClientCard card, Channel channel) {
        return card == null || card.wants(channel);
    }

    /// Those that this platform offers.
    List<Channel> channels() {
        return posts.stream().filter(Post::isOffered).map(Post::channel).toList();
    }

    double spread() {
        return spread.getAsDouble();
    }

    Post post(Channel channel) {
        return posts.stream().filter(post -> post.channel() == channel).findFirst().orElseThrow();
    }
}
