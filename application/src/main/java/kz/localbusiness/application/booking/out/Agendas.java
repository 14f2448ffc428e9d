package kz.localbusiness.application.booking.out;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.audit.RecordName;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import org.jspecify.annotations.Nullable;

/// The agendas of everybody and everything of the current business.
public interface Agendas {

    /// More keys than that are never asked for at once.
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

    /// Where an appointment is at home, or held.
    Optional<Agenda> home(AppointmentId appointment);

    /// As it stands in its home; empty for what is only held.
    default Optional<Appointment> appointment(AppointmentId id) {
        return home(id).flatMap(agenda -> agenda.appointment(id));
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
