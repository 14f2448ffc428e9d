package kz.localbusiness.application.client;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
        var before = new Before();
        return command.clients().stream()
                .map(client -> {
                    var outcome = outcome(client, before);
                    if (isTaken(outcome, command)) {
                        new AlikeCards(cards).save(opened(command, client));
                    }
                    before.add(client);
                    return outcome;
                })
                .toList();
    }

    private static boolean isTaken(Outcome outcome, Command command) {
        return !command.preview()
                && (outcome == Outcome.NEW || (outcome == Outcome.ALIKE && command.alike()));
    }

    private Outcome outcome(ClientProfile client, Before before) {
        if (before.hasNumberOf(client)) {
            return Outcome.TWICE;
        }
        if (client.phones().stream().anyMatch(phone -> cards.having(phone).isPresent())) {
            return Outcome.KNOWN;
        }
        return before.hasOneLike(client) || !cards.alike(client, 1).isEmpty()
                ? Outcome.ALIKE
                : Outcome.NEW;
    }

    private ClientCard opened(Command command, ClientProfile client) {
        var id = new ClientId(ids.next());
        return ClientCard.opened(id, command.business(), client, clock.instant());
    }

    /// Those who stood further up.
    private record Before(Set<PhoneNumber> phones, Map<String, List<ClientProfile>> alike) {

        Before() {
            this(new HashSet<>(), new HashMap<>());
        }

        boolean hasNumberOf(ClientProfile client) {
            return client.phones().stream().anyMatch(phones::contains);
        }

        boolean hasOneLike(ClientProfile client) {
            return client.likeness().stream()
                    .flatMap(key -> alike.getOrDefault(key, List.of()).stream())
                    .anyMatch(client::isLike);
        }

        void add(ClientProfile client) {
            phones.addAll(client.phones());
            client.likeness()
                    .forEach(key -> alike.computeIfAbsent(key, _ -> new ArrayList<>()).add(client));
        }
    }
}
