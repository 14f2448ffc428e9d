package kz.localbusiness.application.client;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.client.ClientId;
import kz.localbusiness.domain.client.MergeDecision;
import kz.localbusiness.domain.client.MergeDecision.Merged;
import kz.localbusiness.domain.client.MergeDecision.NobodyToMerge;
import kz.localbusiness.domain.client.MergeDecision.TooMuchForOne;

/// Each step is one write, after which a crash loses nothing: the kept card names the numbers that
/// it takes in, has all of the other card, the other card goes, the numbers become its own.
@UseCase(Audience.MANAGEMENT)
class MergeClientsUseCase implements MergeClients {

    private final ClientCards cards;

    MergeClientsUseCase(ClientCards cards) {
        this.cards = cards;
    }

    @Override
    public MergeDecision merge(Command command) {
        var kept = cards.find(command.kept());
        var other = cards.find(command.other()).filter(one -> !one.id().equals(command.kept()));
        if (kept.isEmpty()) {
            return new NobodyToMerge();
        }
        var card = kept.get();
        if (other.isEmpty()) {
            return card.joining().isEmpty() ? new NobodyToMerge() : new Merged(finished(card));
        }
        if (!card.fitsWith(other.get())) {
            return new TooMuchForOne();
        }
        return new Merged(finished(saved(card.joining(other.get()))));
    }

    private ClientCard finished(ClientCard taking) {
        var card = taking;
        for (var phone : taking.joining()) {
            var other = cards.having(phone).filter(one -> !one.id().equals(taking.id()));
            if (other.isPresent()) {
                card = saved(card.absorbing(other.get()));
                cards.remove(other.get().id());
            }
        }
        var joined = saved(card.joined());
        new AlikeCards(cards).renew(joined.profile());
        return known(joined.id());
    }

    private ClientCard saved(ClientCard card) {
        cards.save(card);
        return known(card.id());
    }

    private ClientCard known(ClientId id) {
        return cards.find(id).orElseThrow();
    }
}
