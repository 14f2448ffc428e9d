package kz.localbusiness.application.booking.out;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.localbusiness.application.audit.RecordName;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import org.jspecify.annotations.Nullable;

/// The agendas of everybody and everything of the current business.
public interface Agendas {

    /// More keys or appointments than that are never asked for at once.
    int MOST = 20_000;

    /// An empty agenda when nothing was ever stored for it.
    Agenda of(AgendaKey key);

    /// Those of these agendas that are stored, in one call to the store.
    List<Agenda> all(Collection<AgendaKey> keys);

    /// The same to look at only: whoever can read less leaves out appointments, holds and news,
    /// except where they fill an agenda.
    default List<Agenda> glance(Collection<AgendaKey> keys) {
        return all(keys);
    }

    /// Where any of these appointments is at home, or held, in one call to the store.
    List<Agenda> homes(Collection<AppointmentId> appointments);

    default Optional<Agenda> home(AppointmentId appointment) {
        return homes(List.of(appointment)).stream().findFirst();
    }

    /// As it stands in its home; empty for what is only held.
    default Optional<Appointment> appointment(AppointmentId id) {
        return home(id).flatMap(agenda -> agenda.appointment(id));
    }

    /// Those of these appointments that stand in their homes. One that moves home meanwhile may be
    /// met in both.
    default Map<AppointmentId, Appointment> appointments(Collection<AppointmentId> ids) {
        var asked = Set.copyOf(ids);
        return homes(asked).stream()
                .flatMap(agenda -> agenda.appointments().stream())
                .filter(visit -> asked.contains(visit.id()))
                .collect(Collectors.toMap(Appointment::id, Function.identity(), (one, _) -> one));
    }

    /// One conditional write of the agenda, its claims and its news together.
    ///
    /// @throws kz.localbusiness.application.StaleState when it changed since it was read, or one of
    ///   its appointments or holds is at home elsewhere
    default void save(Agenda agenda) {
        save(agenda, null);
    }

    /// The same for what makes no news.
    ///
    /// @param quietly what was changed, null for nothing but what the news tells of
    void save(Agenda agenda, @Nullable RecordName quietly);

    /// One that keeps nothing worth knowing is as if it had never been stored.
    ///
    /// @throws kz.localbusiness.application.StaleState when it changed since it was read
    void remove(Agenda agenda);
}
