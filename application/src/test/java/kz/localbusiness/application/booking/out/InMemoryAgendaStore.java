package kz.localbusiness.application.booking.out;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.localbusiness.application.InMemoryRows;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.application.audit.AuditEntry;
import kz.localbusiness.application.audit.out.InMemoryTraces;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.Hold;

/// The agendas of all businesses, for the view of one business and for the list of what is due.
public final class InMemoryAgendaStore {

    private final InMemoryRows<AgendaKey, Agenda> rows;

    public InMemoryAgendaStore() {
        this(new InMemoryTraces());
    }

    public InMemoryAgendaStore(InMemoryTraces traces) {
        rows =
                new InMemoryRows<>(
                        InMemoryAgendaStore::key,
                        Agenda::version,
                        InMemoryAgendaStore::inVersion,
                        traces);
    }

    Optional<Agenda> find(AgendaKey key) {
        return rows.find(key);
    }

    List<Agenda> ofCurrentBusiness() {
        return rows.all();
    }

    List<Agenda> ofEveryBusiness() {
        return rows.ofEveryBusiness();
    }

    synchronized void save(Agenda agenda, List<AuditEntry> traces) {
        var elsewhere =
                rows.all().stream()
                        .filter(other -> !other.key().equals(agenda.key()))
                        .flatMap(InMemoryAgendaStore::names)
                        .toList();
        if (names(agenda).anyMatch(elsewhere::contains)) {
            throw new StaleState("the home of an appointment");
        }
        rows.save(agenda, traces);
    }

    void remove(Agenda agenda) {
        rows.remove(agenda);
    }

    /// What is at home or held in an agenda.
    static Stream<AppointmentId> names(Agenda agenda) {
        return Stream.concat(
                agenda.appointments().stream().map(Appointment::id),
                agenda.holds().stream().map(Hold::id));
    }

    private static InMemoryRows.Key<AgendaKey> key(Agenda agenda) {
        return new InMemoryRows.Key<>(agenda.business(), agenda.key());
    }

    private static Agenda inVersion(Agenda agenda, long version) {
        return new Agenda(
                agenda.business(),
                agenda.key(),
                agenda.appointments(),
                agenda.holds(),
                agenda.claims(),
                agenda.blocks(),
                agenda.news(),
                version);
    }

    public void clear() {
        rows.clear();
    }
}
