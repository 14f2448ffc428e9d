package kz.localbusiness.application.client;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.client.ClientId;
import kz.localbusiness.domain.client.ClientProfile;
import kz.localbusiness.domain.shared.PhoneNumber;

/// One write for each of them: brought again after a crash, those who are here are known.
@UseCase(Audience.MANAGEMENT)
class ImportClientsUseCase implements ImportClients {

    private final ClientCards cards;
    private final Clock clock;
    private final Ids ids;

    ImportClientsUseCase(ClientCards cards, Clock clock, Ids ids) {
        this.cards = cards;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public List<Outcome> bring(Command command) {
        var seen = new HashSet<PhoneNumber>();
        return command.clients().stream()
                .map(client -> {
                    var outcome = outcome(client, seen);
                    if (outcome == Outcome.NEW && !command.preview()) {
                        cards.save(opened(command, client));
                    }
                    return outcome;
                })
                .toList();
    }

    private Outcome outcome(ClientProfile client, Set<PhoneNumber> seen) {
        var isNew = client.phones().stream().noneMatch(seen::contains);
        seen.addAll(client.phones());
        if (!isNew) {
            return Outcome.TWICE;
        }
        return client.phones().stream().anyMatch(phone -> cards.having(phone).isPresent())
                ? Outcome.KNOWN
                : Outcome.NEW;
    }

    private ClientCard opened(Command command, ClientProfile client) {
        var id = new ClientId(ids.next());
        return ClientCard.opened(id, command.business(), client, clock.instant());
    }
}
