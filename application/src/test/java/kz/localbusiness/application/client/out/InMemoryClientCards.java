package kz.localbusiness.application.client.out;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsFirst;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.client.ClientId;
import kz.localbusiness.domain.client.ClientOrder;
import kz.localbusiness.domain.client.ClientProfile;
import kz.localbusiness.domain.client.ClientSearch;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.PhoneNumber;

public final class InMemoryClientCards implements ClientCards, Acquaintances {

    private final Map<ClientId, ClientCard> cards = new HashMap<>();

    @Override
    public synchronized Optional<ClientCard> find(ClientId id) {
        return ours().filter(card -> card.id().equals(id)).findAny();
    }

    @Override
    public synchronized Optional<ClientCard> having(PhoneNumber phone) {
        return ours().filter(card -> card.has(phone)).findAny();
    }

    @Override
    public synchronized List<BusinessId> of(PhoneNumber phone, int most) {
        return cards.values().stream()
                .filter(card -> card.has(phone))
                .map(ClientCard::business)
                .limit(most)
                .toList();
    }

    @Override
    public synchronized List<ClientCard> found(ClientSearch.Step step, int most) {
        return ours().filter(step::fits)
                .sorted(by(ClientOrder.LAST_VISIT).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public synchronized List<ClientCard> alike(ClientProfile profile, int most) {
        return ours().filter(card -> card.profile().isLike(profile)).limit(most).toList();
    }

    @Override
    public synchronized List<ClientCard> stretch(Stretch stretch, int most) {
        var order = by(stretch.order());
        return ours().filter(card -> isIn(stretch, stretch.order().place(card)))
                .filter(card ->
                        stretch.tag().isEmpty() || card.profile().tags().contains(stretch.tag()))
                .sorted(stretch.backwards() ? order.reversed() : order)
                .limit(most)
                .toList();
    }

    @Override
    public synchronized long count() {
        return ours().count();
    }

    @Override
    public synchronized void save(ClientCard card) {
        if (!card.business().equals(CurrentBusiness.required())) {
            throw new IllegalStateException("a card of another business");
        }
        var stored = Optional.ofNullable(cards.get(card.id()));
        var isTaken =
                ours().filter(other -> !other.id().equals(card.id()))
                        .anyMatch(other -> card.profile().phones().stream().anyMatch(other::has));
        if (isTaken || stored.map(ClientCard::version).orElse(0L) != card.version()) {
            throw new StaleState("client card");
        }
        cards.put(
                card.id(),
                new ClientCard(
                        card.id(),
                        card.business(),
                        card.profile(),
                        card.notes(),
                        card.visits(),
                        card.joining(),
                        card.wishes(),
                        card.since(),
                        card.isAlike(),
                        card.version() + 1));
    }

    @Override
    public synchronized void remove(ClientId id) {
        find(id).ifPresent(card -> cards.remove(card.id()));
    }

    public synchronized void clear() {
        var gone = new ArrayList<>(ours().map(ClientCard::id).toList());
        gone.forEach(cards::remove);
    }

    private Stream<ClientCard> ours() {
        var business = CurrentBusiness.required();
        return cards.values().stream().filter(card -> card.business().equals(business));
    }

    private static boolean isIn(Stretch stretch, @org.jspecify.annotations.Nullable String place) {
        return place != null
                && place.compareTo(stretch.from()) > 0
                && place.compareTo(stretch.to()) < 0;
    }

    private static Comparator<ClientCard> by(ClientOrder order) {
        return comparing(
                card -> Objects.requireNonNullElse(order.place(card), ""),
                nullsFirst(Comparator.naturalOrder()));
    }
}
