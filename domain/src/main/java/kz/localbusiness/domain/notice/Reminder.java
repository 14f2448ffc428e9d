package kz.localbusiness.domain.notice;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.AppointmentState.Expected;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.shared.BusinessId;
import org.jspecify.annotations.Nullable;

/// When the client of a visit is reminded next. There is one for each client who is expected, until
/// the visit begins: other rules may want what those of before did not.
///
/// @param start of the visit, as it was known when this was planned
/// @param before how long before the start; null when nothing is left to be told
public record Reminder(
        BusinessId business,
        AppointmentId appointment,
        Instant start,
        @Nullable Duration before,
        long version) {

    /// The next one after `now`; what should have been told before that is not told any more.
    ///
    /// @return empty when nobody is expected
    public static Optional<Reminder> of(
            Appointment visit, BusinessId business, List<Duration> befores, Instant now) {
        var blank = new Reminder(business, visit.id(), visit.slot().start(), null, 0);
        return Optional.of(blank)
                .filter(one -> visit.state() instanceof Expected && one.start.isAfter(now))
                .map(one -> one.planned(befores, now));
    }

    /// @param befores the longest first
    public Reminder planned(List<Duration> befores, Instant now) {
        return befores.stream()
                .filter(one -> start.minus(one).isAfter(now))
                .findFirst()
                .map(this::in)
                .orElseGet(() -> in(null));
    }

    private Reminder in(@Nullable Duration next) {
        return new Reminder(business, appointment, start, next, version);
    }

    /// Instead of what was planned before.
    public Reminder replacing(@Nullable Reminder known) {
        return new Reminder(
                business, appointment, start, before, known == null ? 0 : known.version);
    }

    public Instant dueAt() {
        return before == null ? start : start.minus(before);
    }

    public boolean isOver(Instant now) {
        return !start.isAfter(now);
    }

    /// Another one for each start: whoever is moved is reminded again.
    public EventId event() {
        var name = "reminder/%s/%s/%s".formatted(appointment.value(), start, before);
        return new EventId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
