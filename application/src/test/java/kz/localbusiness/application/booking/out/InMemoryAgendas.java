package kz.localbusiness.application.booking.out;

import java.util.Collection;
import java.util.List;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.audit.RecordName;
import kz.localbusiness.application.booking.AgendaTraces;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.AppointmentId;
import org.jspecify.annotations.Nullable;

public final class InMemoryAgendas implements Agendas {

    private final InMemoryAgendaStore store;

    public InMemoryAgendas(InMemoryAgendaStore store) {
        this.store = store;
    }

    @Override
    public Agenda of(AgendaKey key) {
        return store.find(key).orElseGet(() -> Agenda.empty(CurrentBusiness.required(), key));
    }

    @Override
    public List<Agenda> all(Collection<AgendaKey> keys) {
        var asked = keys.stream().distinct().toList();
        if (asked.size() > MOST) {
            throw new IllegalArgumentException("asks for more agendas than one call may read");
        }
        return asked.stream().flatMap(key -> store.find(key).stream()).toList();
    }

    @Override
    public List<Agenda> homes(Collection<AppointmentId> appointments) {
        return store.ofCurrentBusiness().stream()
                .filter(agenda ->
                        InMemoryAgendaStore.names(agenda).anyMatch(appointments::contains))
                .toList();
    }

    @Override
    public void save(Agenda agenda, @Nullable RecordName quietly) {
        store.save(agenda, AgendaTraces.of(agenda, quietly));
    }

    @Override
    public void remove(Agenda agenda) {
        store.remove(agenda);
    }
}
