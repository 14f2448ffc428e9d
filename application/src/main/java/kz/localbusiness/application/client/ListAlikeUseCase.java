package kz.localbusiness.application.client;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.client.FindClients.FoundClient;
import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.application.client.out.ClientCards.Stretch;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.client.ClientOrder;
import org.jspecify.annotations.Nullable;

/// A group is shown with the one of it who stands first, wherever the pages end.
@UseCase(Audience.MANAGEMENT)
class ListAlikeUseCase implements ListAlike {

    private static final Comparator<ClientCard> KEPT_FIRST =
            Comparator.<ClientCard>comparingInt(card -> -card.tally().visits())
                    .thenComparing(ClientCard::since);

    private final ClientCards cards;

    ListAlikeUseCase(ClientCards cards) {
        this.cards = cards;
    }

    @Override
    public Page list(Query query) {
        var line = new Stretch(ClientOrder.ALIKE, query.after(), Stretch.END, false, "");
        var found = cards.stretch(line, PAGE + 1);
        var shown = found.stream().limit(PAGE).toList();
        var groups = shown.stream().flatMap(card -> group(card).stream()).toList();
        var next = found.size() > PAGE ? place(shown.getLast()) : null;
        return new Page(groups, next == null ? "" : next);
    }

    private Optional<Group> group(ClientCard card) {
        var others = new AlikeCards(cards).of(card);
        return others.isEmpty() || others.stream().anyMatch(one -> isBefore(one, card))
                ? Optional.empty()
                : Optional.of(group(Stream.concat(Stream.of(card), others.stream())));
    }

    private static Group group(Stream<ClientCard> all) {
        var clients = all.sorted(KEPT_FIRST).map(FoundClient::of).toList();
        return new Group(clients.getFirst(), clients.subList(1, clients.size()));
    }

    /// One that is not noted stands nowhere.
    private static boolean isBefore(ClientCard one, ClientCard card) {
        var place = place(one);
        var own = place(card);
        return place != null && own != null && place.compareTo(own) < 0;
    }

    private static @Nullable String place(ClientCard card) {
        return ClientOrder.ALIKE.place(card);
    }
}
