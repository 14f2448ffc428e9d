package kz.localbusiness.application.client;

import java.time.Clock;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.client.SaveClientDecision;
import kz.localbusiness.domain.client.SaveClientDecision.ClientSaved;
import kz.localbusiness.domain.client.SaveClientDecision.ClientUnknown;
import kz.localbusiness.domain.client.SaveClientDecision.PhoneTaken;

@UseCase(Audience.MANAGEMENT)
class SaveClientUseCase implements SaveClient {

    private final ClientCards cards;
    private final Clock clock;

    SaveClientUseCase(ClientCards cards, Clock clock) {
        this.cards = cards;
        this.clock = clock;
    }

    @Override
    public SaveClientDecision save(Command command) {
        var stored = cards.find(command.client());
        if (command.known() && stored.isEmpty()) {
            return new ClientUnknown();
        }
        return taken(command)
                .orElseGet(() -> {
                    var card =
                            stored.map(one -> one.described(command.profile()))
                                    .orElseGet(() -> opened(command));
                    if (!stored.equals(Optional.of(card))) {
                        var alike = new AlikeCards(cards);
                        alike.save(card);
                        stored.ifPresent(before -> alike.renew(before.profile()));
                    }
                    return new ClientSaved(card);
                });
    }

    private ClientCard opened(Command command) {
        return ClientCard.opened(
                command.client(), command.business(), command.profile(), clock.instant());
    }

    private Optional<SaveClientDecision> taken(Command command) {
        for (var phone : command.profile().phones()) {
            var other = cards.having(phone).filter(one -> !one.id().equals(command.client()));
            if (other.isPresent()) {
                var who = other.get();
                return Optional.of(new PhoneTaken(phone, who.id(), who.profile().name()));
            }
        }
        return Optional.empty();
    }
}
