package kz.localbusiness.application.notice.out;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.InMemoryRows;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.notice.Reminder;

public final class InMemoryReminders implements Reminders, DueReminders {

    private final InMemoryRows<AppointmentId, Reminder> rows =
            new InMemoryRows<>(
                    one -> new InMemoryRows.Key<>(one.business(), one.appointment()),
                    Reminder::version,
                    InMemoryReminders::inVersion);

    @Override
    public Optional<Reminder> find(AppointmentId visit) {
        return rows.find(visit);
    }

    @Override
    public List<Reminder> soonest(int most) {
        return rows.all().stream()
                .sorted(Comparator.comparing(Reminder::dueAt))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized void save(Reminder reminder) {
        rows.save(reminder);
    }

    @Override
    public synchronized void remove(AppointmentId visit) {
        rows.removeIfAny(visit);
    }

    @Override
    public List<DueReminder> due(Instant now, int most) {
        return rows.ofEveryBusiness().stream()
                .filter(one -> !one.dueAt().isAfter(now))
                .sorted(Comparator.comparing(Reminder::dueAt))
                .limit(most)
                .map(one -> new DueReminder(one.business(), one.appointment()))
                .toList();
    }

    private static Reminder inVersion(Reminder one, long version) {
        return new Reminder(one.business(), one.appointment(), one.start(), one.before(), version);
    }
}
