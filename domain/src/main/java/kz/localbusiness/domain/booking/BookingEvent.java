package kz.localbusiness.domain.booking;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/// What happened to an appointment. Stored with its home in one write, told on at least once.
public sealed interface BookingEvent {

    EventId id();

    AppointmentId appointment();

    Instant at();

    record AppointmentBooked(EventId id, AppointmentId appointment, Instant at)
            implements BookingEvent {}

    record AppointmentConfirmed(EventId id, AppointmentId appointment, Instant at)
            implements BookingEvent {}

    record AppointmentCancelled(EventId id, AppointmentId appointment, Instant at)
            implements BookingEvent {}

    /// @param left the agendas in which it had claims before
    record AppointmentMoved(EventId id, AppointmentId appointment, Instant at, Set<AgendaKey> left)
            implements BookingEvent {

        public AppointmentMoved {
            left = Set.copyOf(left);
        }

        AppointmentMoved without(AgendaKey agenda) {
            var others = left.stream().filter(key -> !key.equals(agenda)).collect(toSet());
            return new AppointmentMoved(id, appointment, at, others);
        }
    }

    record AppointmentArrived(EventId id, AppointmentId appointment, Instant at)
            implements BookingEvent {}

    record AppointmentCompleted(EventId id, AppointmentId appointment, Instant at)
            implements BookingEvent {}

    record AppointmentMissed(EventId id, AppointmentId appointment, Instant at)
            implements BookingEvent {}

    /// The first of a series is booked, so all that are held become booked too.
    record SeriesBooked(EventId id, AppointmentId appointment, Instant at, List<Member> others)
            implements BookingEvent {

        public SeriesBooked {
            others = List.copyOf(others);
        }

        /// @param home where it is held, or booked by now
        public record Member(AppointmentId appointment, AgendaKey home) {}
    }
}
