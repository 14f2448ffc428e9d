package kz.localbusiness.application.client;

import java.util.LinkedHashMap;
import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.client.ClientId;
import kz.localbusiness.domain.client.ClientSearch;

@UseCase(Audience.MANAGEMENT)
class FindClientsUseCase implements FindClients {

    private final ClientCards cards;

    FindClientsUseCase(ClientCards cards) {
        this.cards = cards;
    }

    @Override
    public List<FoundClient> find(Query query) {
        var found = new LinkedHashMap<ClientId, ClientCard>();
        for (var step : ClientSearch.of(query.text()).steps()) {
            if (found.size() < MOST) {
                cards.found(step, MOST).forEach(card -> found.putIfAbsent(card.id(), card));
            }
        }
        return found.values().stream().limit(MOST).map(FoundClient::of).toList();
    }
}
