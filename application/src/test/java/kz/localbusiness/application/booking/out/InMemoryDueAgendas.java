package kz.localbusiness.application.booking.out;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import kz.localbusiness.domain.booking.Agenda;

public final class InMemoryDueAgendas implements DueAgendas {

    private final InMemoryAgendaStore store;

    public InMemoryDueAgendas(InMemoryAgendaStore store) {
        this.store = store;
    }

    @Override
    public List<DueAgenda> due(Instant now, int most) {
        return store.ofEveryBusiness().stream()
                .filter(agenda -> agenda.dueAt().filter(due -> !due.isAfter(now)).isPresent())
                .sorted(Comparator.comparing(agenda -> agenda.dueAt().orElseThrow()))
                .limit(most)
                .map(InMemoryDueAgendas::named)
                .toList();
    }

    private static DueAgenda named(Agenda agenda) {
        return new DueAgenda(agenda.business(), agenda.key());
    }
}
