package kz.localbusiness.application.races;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import kz.localbusiness.application.audit.RecordName;
import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.AppointmentId;
import org.jspecify.annotations.Nullable;

/// Dawdles between reading and writing, so that others come in between; and counts the calls.
final class PausingAgendas implements Agendas {

    private final Agendas agendas;
    private final LongAdder calls;

    PausingAgendas(Agendas agendas, LongAdder calls) {
        this.agendas = agendas;
        this.calls = calls;
    }

    @Override
    public Agenda of(AgendaKey key) {
        pause();
        return agendas.of(key);
    }

    @Override
    public List<Agenda> all(Collection<AgendaKey> keys) {
        pause();
        return agendas.all(keys);
    }

    @Override
    public List<Agenda> homes(Collection<AppointmentId> appointments) {
        pause();
        return agendas.homes(appointments);
    }

    @Override
    public void save(Agenda agenda, @Nullable RecordName quietly) {
        pause();
        agendas.save(agenda, quietly);
    }

    @Override
    public void remove(Agenda agenda) {
        pause();
        agendas.remove(agenda);
    }

    private void pause() {
        calls.increment();
        var random = ThreadLocalRandom.current();
        switch (random.nextInt(8)) {
            case 0 -> LockSupport.parkNanos(random.nextLong(200_000));
            case 1, 2 -> LockSupport.parkNanos(1);
            case 3 -> {
                for (int i = random.nextInt(2_000); i > 0; i--) {
                    Thread.onSpinWait();
                }
            }
            default -> {}
        }
    }
}
