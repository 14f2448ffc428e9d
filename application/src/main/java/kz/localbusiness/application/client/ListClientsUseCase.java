package kz.localbusiness.application.client;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.application.client.out.ClientCards.Stretch;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.client.ClientId;
import kz.localbusiness.domain.client.ClientSearch;

/// One more than a page is read, to know whether there is another one.
@UseCase(Audience.MANAGEMENT)
class ListClientsUseCase implements ListClients {

    private final ClientCards cards;
    private final Businesses businesses;
    private final Clock clock;

    ListClientsUseCase(ClientCards cards, Businesses businesses, Clock clock) {
        this.cards = cards;
        this.businesses = businesses;
        this.clock = clock;
    }

    @Override
    public Page list(Query query) {
        var zone = businesses.current().orElseThrow().zone();
        var parts =
                new ClientLines(clock.instant(), zone)
                        .of(query.filter(), query.order(), query.tag());
        return query.text().isBlank() ? page(parts, query.after()) : found(parts, query);
    }

    private Page found(List<Stretch> parts, Query query) {
        var search = ClientSearch.of(query.text());
        var found = new LinkedHashMap<ClientId, ListedClient>();
        for (var step : search.steps()) {
            fitting(parts, query, step)
                    .forEach(card -> found.putIfAbsent(card.id(), ListedClient.of(card)));
        }
        for (var step : search.noteSteps()) {
            fitting(parts, query, step)
                    .forEach(card ->
                            found.putIfAbsent(
                                    card.id(), ListedClient.of(card, search.extract(card))));
        }
        return new Page(found.values().stream().limit(MOST_FOUND).toList(), "");
    }

    private Stream<ClientCard> fitting(List<Stretch> parts, Query query, ClientSearch.Step step) {
        return cards.found(step, MOST_FOUND).stream()
                .filter(card -> ClientLines.hold(parts, card))
                .filter(card ->
                        query.tag().isEmpty() || card.profile().tags().contains(query.tag()));
    }

    private Page page(List<Stretch> parts, String after) {
        var found = new ArrayList<ClientCard>();
        for (var part : from(parts, after)) {
            found.addAll(cards.stretch(part, PAGE + 1 - found.size()));
            if (found.size() > PAGE) {
                break;
            }
        }
        var shown = found.stream().limit(PAGE).toList();
        var next = found.size() > PAGE ? place(parts, shown.getLast()) : "";
        return new Page(shown.stream().map(ListedClient::of).toList(), next);
    }

    /// What is left of the part in which a page ended, and those behind it.
    private static List<Stretch> from(List<Stretch> parts, String after) {
        if (after.isEmpty()) {
            return parts;
        }
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            if (after.compareTo(part.from()) > 0 && after.compareTo(part.to()) < 0) {
                var rest = new ArrayList<>(List.of(part.behind(after)));
                rest.addAll(parts.subList(i + 1, parts.size()));
                return rest;
            }
        }
        return List.of();
    }

    private static String place(List<Stretch> parts, ClientCard card) {
        var place = parts.getFirst().order().place(card);
        return place == null ? "" : place;
    }
}
