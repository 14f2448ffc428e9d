package kz.localbusiness.application.client;

import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.client.FindClients.FoundClient;
import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.domain.client.ClientCard;

@UseCase(Audience.MANAGEMENT)
class ShowClientUseCase implements ShowClient {

    private final ClientCards cards;

    ShowClientUseCase(ClientCards cards) {
        this.cards = cards;
    }

    @Override
    public Optional<ShownClient> show(Query query) {
        return cards.find(query.client()).map(card -> new ShownClient(card, alike(card)));
    }

    private List<FoundClient> alike(ClientCard card) {
        return new AlikeCards(cards).of(card).stream().map(FoundClient::of).toList();
    }
}
