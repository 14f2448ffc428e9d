package kz.localbusiness.application.booking.out;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import kz.localbusiness.domain.booking.Agenda;

public final class InMemoryWaitingRequests implements WaitingRequests {

    private final InMemoryAgendaStore store;

    public InMemoryWaitingRequests(InMemoryAgendaStore store) {
        this.store = store;
    }

    @Override
    public List<Agenda> ahead(Instant now, int most) {
        return store.ofCurrentBusiness().stream()
                .filter(agenda -> agenda.requestedUntil().filter(now::isBefore).isPresent())
                .sorted(Comparator.comparing(agenda -> agenda.requestedUntil().orElseThrow()))
                .limit(most)
                .toList();
    }
}
