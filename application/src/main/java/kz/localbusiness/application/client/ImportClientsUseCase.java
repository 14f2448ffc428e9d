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
import kz.localbusiness.application.StaleState;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.application.client.out.ClientImports;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.client.ClientId;
import kz.localbusiness.domain.client.ClientImport;
import kz.localbusiness.domain.client.ClientProfile;
import kz.localbusiness.domain.shared.PhoneNumber;

/// One after the other, so that those are known who are here when it is broken off and begun anew.
/// Every now and then it notes how far it is.
@UseCase(Audience.MANAGEMENT)
class ImportClientsUseCase implements ImportClients {

    private static final int NOTED_AFTER = 50;
    private static final int MOST_TRIES = 10;

    private final ClientCards cards;
    private final ClientImports imports;
    private final Clock clock;
    private final Ids ids;

    ImportClientsUseCase(ClientCards cards, ClientImports imports, Clock clock, Ids ids) {
        this.cards = cards;
        this.imports = imports;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public Answer bring(Command command) {
        if (command.preview()) {
            var before = new Before();
            return new Answer.Told(
                    command.clients().stream()
                            .map(client -> before.adding(client, outcome(client, before)))
                            .toList());
        }
        var last = imports.last();
        var now = clock.instant();
        if (last.filter(one -> one.at(now) == ClientImport.State.UNDERWAY).isPresent()) {
            return new Answer.AlreadyUnderway();
        }
        var version = last.map(ClientImport::version).orElse(0L);
        var total = command.clients().size();
        imports.save(ClientImport.begun(command.business(), total, now, version));
        return new Answer.Told(brought(command));
    }

    private List<Outcome> brought(Command command) {
        var progress = imports.last().orElseThrow();
        var before = new Before();
        var outcomes = new ArrayList<Outcome>();
        for (var client : command.clients()) {
            var outcome = before.adding(client, brought(command, client, before));
            outcomes.add(outcome);
            progress = progress.counting(isTaken(outcome, command));
            if (outcomes.size() % NOTED_AFTER == 0 || outcomes.size() == progress.total()) {
                progress = noted(progress);
            }
        }
        return outcomes;
    }

    private ClientImport noted(ClientImport progress) {
        imports.save(progress.touched(clock.instant()));
        return imports.last().orElseThrow();
    }

    /// A race for one card is lost for this one only.
    private Outcome brought(Command command, ClientProfile client, Before before) {
        for (int tries = 1; ; tries++) {
            var outcome = outcome(client, before);
            try {
                if (isTaken(outcome, command)) {
                    new AlikeCards(cards).save(opened(command, client));
                }
                return outcome;
            } catch (StaleState lost) {
                if (tries == MOST_TRIES) {
                    throw new IllegalStateException("a client cannot be brought along", lost);
                }
            }
        }
    }

    private static boolean isTaken(Outcome outcome, Command command) {
        return outcome == Outcome.NEW || (outcome == Outcome.ALIKE && command.alike());
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

        Outcome adding(ClientProfile client, Outcome outcome) {
            phones.addAll(client.phones());
            client.likeness()
                    .forEach(key -> alike.computeIfAbsent(key, _ -> new ArrayList<>()).add(client));
            return outcome;
        }
    }
}
