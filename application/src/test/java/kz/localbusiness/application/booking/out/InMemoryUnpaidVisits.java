package kz.localbusiness.application.booking.out;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import kz.localbusiness.domain.booking.Agenda;

public final class InMemoryUnpaidVisits implements UnpaidVisits {

    private static final Comparator<Agenda> OLDEST_FIRST =
            Comparator.comparing(agenda -> agenda.unpaidSince().orElseThrow());

    private final InMemoryAgendaStore store;

    public InMemoryUnpaidVisits(InMemoryAgendaStore store) {
        this.store = store;
    }

    @Override
    public List<Agenda> latest(Instant since, int most) {
        return store.ofCurrentBusiness().stream()
                .filter(agenda ->
                        agenda.unpaidSince().filter(at -> !at.isBefore(since)).isPresent())
                .sorted(OLDEST_FIRST.reversed())
                .limit(most)
                .toList();
    }
}
