package kz.localbusiness.application.client;

import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.client.FindClients.FoundClient;
import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.client.ClientSearch;

@UseCase(Audience.MANAGEMENT)
class ShowClientUseCase implements ShowClient {

    /// Of one name only so many are looked at.
    private static final int LOOKED_AT = 50;

    private final ClientCards cards;

    ShowClientUseCase(ClientCards cards) {
        this.cards = cards;
    }

    @Override
    public Optional<ShownClient> show(Query query) {
        return cards.find(query.client()).map(card -> new ShownClient(card, alike(card)));
    }

    private List<FoundClient> alike(ClientCard card) {
        return ClientSearch.of(card.profile().name()).steps().stream()
                .limit(1)
                .flatMap(step -> cards.found(step, LOOKED_AT).stream())
                .filter(card::mayBe)
                .map(FoundClient::of)
                .toList();
    }
}
