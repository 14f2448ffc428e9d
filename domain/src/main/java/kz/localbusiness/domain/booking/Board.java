package kz.localbusiness.domain.booking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.localbusiness.domain.shared.BusinessId;

/// The agendas that were looked at, all read before anything is decided; one that is missing is
/// empty.
public record Board(Map<Participant, List<Agenda>> agendas) {

    public Board {
        agendas = Map.copyOf(agendas);
    }

    public static Board of(List<Agenda> agendas) {
        return new Board(
                agendas.stream().collect(Collectors.groupingBy(one -> one.key().participant())));
    }

    List<Agenda> of(Participant participant) {
        return agendas.getOrDefault(participant, List.of());
    }

    /// Empty when it was not stored.
    public Agenda agenda(BusinessId business, AgendaKey key) {
        return find(key).orElseGet(() -> Agenda.empty(business, key));
    }

    public Optional<Agenda> find(AgendaKey key) {
        return of(key.participant()).stream().filter(one -> one.key().equals(key)).findFirst();
    }
}
