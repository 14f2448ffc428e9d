package kz.localbusiness.application.booking.out;

import java.util.Comparator;
import java.util.List;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.WaitlistEntry;
import kz.localbusiness.domain.booking.WaitlistId;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

public final class InMemoryClientRecords implements ClientRecords {

    private final InMemoryAgendaStore store;
    private final InMemoryWaitlist waitlist;

    public InMemoryClientRecords(InMemoryAgendaStore store, InMemoryWaitlist waitlist) {
        this.store = store;
        this.waitlist = waitlist;
    }

    @Override
    public List<Agenda> agendas(PhoneNumber client, @Nullable AgendaKey after, int most) {
        return store.ofCurrentBusiness().stream()
                .filter(agenda -> isVisited(agenda, client))
                .sorted(Comparator.comparing(Agenda::key))
                .filter(agenda -> after == null || agenda.key().compareTo(after) > 0)
                .limit(most)
                .toList();
    }

    @Override
    public List<WaitlistEntry> waits(PhoneNumber client, @Nullable WaitlistId after, int most) {
        return waitlist.ofCurrentBusiness().stream()
                .filter(entry -> entry.client().phone().equals(client))
                .sorted(Comparator.comparing(entry -> name(entry.id())))
                .filter(entry -> after == null || name(entry.id()).compareTo(name(after)) > 0)
                .limit(most)
                .toList();
    }

    private static boolean isVisited(Agenda agenda, PhoneNumber client) {
        return agenda.appointments().stream()
                .anyMatch(visit -> visit.client().phone().equals(client));
    }

    private static String name(WaitlistId id) {
        return id.value().toString();
    }
}
