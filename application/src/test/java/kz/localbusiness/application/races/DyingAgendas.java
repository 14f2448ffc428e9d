package kz.localbusiness.application.races;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import kz.localbusiness.application.audit.RecordName;
import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.AppointmentId;
import org.jspecify.annotations.Nullable;

/// The process ends at one of its calls, before or after the store has done it; nothing works then.
public final class DyingAgendas implements Agendas {

    /// Nobody handles it.
    static final class Killed extends Error {

        private static final long serialVersionUID = 1;
    }

    private final Agendas agendas;
    private final int fatal;
    private final boolean late;
    private final Runnable end;
    private int calls;

    /// @param fatal the call at which it ends, the first is 0
    /// @param late whether the store still does what it was asked
    public DyingAgendas(Agendas agendas, int fatal, boolean late, Runnable end) {
        this.agendas = agendas;
        this.fatal = fatal;
        this.late = late;
        this.end = end;
    }

    static DyingAgendas byError(Agendas agendas, int fatal, boolean late) {
        return new DyingAgendas(
                agendas,
                fatal,
                late,
                () -> {
                    throw new Killed();
                });
    }

    @Override
    public Agenda of(AgendaKey key) {
        return dying(() -> agendas.of(key));
    }

    @Override
    public List<Agenda> all(Collection<AgendaKey> keys) {
        return dying(() -> agendas.all(keys));
    }

    @Override
    public List<Agenda> homes(Collection<AppointmentId> appointments) {
        return dying(() -> agendas.homes(appointments));
    }

    @Override
    public void save(Agenda agenda, @Nullable RecordName quietly) {
        this.<Boolean>dying(() -> {
            agendas.save(agenda, quietly);
            return true;
        });
    }

    @Override
    public void remove(Agenda agenda) {
        this.<Boolean>dying(() -> {
            agendas.remove(agenda);
            return true;
        });
    }

    private <T> T dying(Supplier<T> call) {
        var now = calls++;
        if (now > fatal || (now == fatal && !late)) {
            end.run();
        }
        var answer = call.get();
        if (now == fatal) {
            end.run();
        }
        return answer;
    }
}
