package kz.localbusiness.application.races;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;

/// Everything that somebody was told, to be held against what is stored.
final class History {

    /// @param version of its home before that was written; of two words the later one counts
    record Word(long version, Appointment visit) {}

    private final Map<AppointmentId, Word> placed = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> outcomes = new ConcurrentHashMap<>();
    private final List<Appointment> known = new ArrayList<>();

    void count(String outcome) {
        outcomes.computeIfAbsent(outcome, _ -> new LongAdder()).increment();
    }

    void placed(Agenda home, Appointment visit) {
        placed(home.version(), visit);
    }

    void placed(long version, Appointment visit) {
        told(version, visit);
        synchronized (known) {
            known.add(visit);
        }
    }

    void ended(Agenda home, Appointment visit) {
        told(home.version(), visit);
    }

    private void told(long version, Appointment visit) {
        placed.merge(
                visit.id(),
                new Word(version, visit),
                (one, other) -> one.version() > other.version() ? one : other);
    }

    Map<AppointmentId, Word> placed() {
        return placed;
    }

    Map<String, LongAdder> outcomes() {
        return outcomes;
    }

    /// Some visit, rather a recent one, so that many touch the same.
    java.util.Optional<Appointment> any(java.util.random.RandomGenerator random) {
        synchronized (known) {
            if (known.isEmpty()) {
                return java.util.Optional.empty();
            }
            var back = random.nextInt(Math.min(known.size(), random.nextBoolean() ? 6 : 400));
            return java.util.Optional.of(known.get(known.size() - 1 - back));
        }
    }
}
