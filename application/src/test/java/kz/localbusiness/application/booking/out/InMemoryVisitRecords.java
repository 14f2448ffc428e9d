package kz.localbusiness.application.booking.out;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.WaitlistEntry;

public final class InMemoryVisitRecords implements VisitRecords {

    private final InMemoryAgendaStore store;
    private final InMemoryWaitlist waitlist;

    public InMemoryVisitRecords(InMemoryAgendaStore store, InMemoryWaitlist waitlist) {
        this.store = store;
        this.waitlist = waitlist;
    }

    @Override
    public long countAgendas() {
        return store.ofCurrentBusiness().size();
    }

    @Override
    public long countWaits() {
        return waitlist.ofCurrentBusiness().size();
    }

    @Override
    public Slice<Agenda> agendas(String after, int most) {
        return slice(store.ofCurrentBusiness(), InMemoryVisitRecords::name, after, most);
    }

    @Override
    public Slice<WaitlistEntry> waits(String after, int most) {
        return slice(waitlist.ofCurrentBusiness(), it -> it.id().value().toString(), after, most);
    }

    private static String name(Agenda agenda) {
        return agenda.key().participant().name() + "/" + agenda.key().date();
    }

    private static <T> Slice<T> slice(
            List<T> all, Function<T, String> name, String after, int most) {
        var found =
                all.stream()
                        .sorted(Comparator.comparing(name))
                        .filter(one -> name.apply(one).compareTo(after) > 0)
                        .limit(most)
                        .toList();
        return new Slice<>(found, found.size() < most ? "" : name.apply(found.getLast()));
    }
}
