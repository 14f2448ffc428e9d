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

    /// It was cancelled by mistake.
    record AppointmentReinstated(EventId id, AppointmentId appointment, Instant at)
            implements BookingEvent {}

    /// It claims other times than before.
    sealed interface Relocated extends BookingEvent {

        /// The agendas in which it had claims before.
        Set<AgendaKey> left();

        Relocated without(AgendaKey agenda);

        private static Set<AgendaKey> but(AgendaKey one, Set<AgendaKey> all) {
            return all.stream().filter(key -> !key.equals(one)).collect(toSet());
        }
    }

    record AppointmentMoved(EventId id, AppointmentId appointment, Instant at, Set<AgendaKey> left)
            implements Relocated {

        public AppointmentMoved {
            left = Set.copyOf(left);
        }

        @Override
        public AppointmentMoved without(AgendaKey agenda) {
            return new AppointmentMoved(id, appointment, at, Relocated.but(agenda, left));
        }
    }

    /// It takes longer or shorter, from the same start.
    record AppointmentResized(
            EventId id, AppointmentId appointment, Instant at, Set<AgendaKey> left)
            implements Relocated {

        public AppointmentResized {
            left = Set.copyOf(left);
        }

        @Override
        public AppointmentResized without(AgendaKey agenda) {
            return new AppointmentResized(id, appointment, at, Relocated.but(agenda, left));
        }
    }

    record AppointmentArrived(EventId id, AppointmentId appointment, Instant at)
            implements BookingEvent {}

    record AppointmentCompleted(EventId id, AppointmentId appointment, Instant at)
            implements BookingEvent {}

    record AppointmentMissed(EventId id, AppointmentId appointment, Instant at)
            implements BookingEvent {}

    /// The business wants the client to be reminded.
    record ReminderAsked(EventId id, AppointmentId appointment, Instant at)
            implements BookingEvent {}

    /// Its client asks for a change in words.
    record ChangeAsked(EventId id, AppointmentId appointment, Instant at) implements BookingEvent {}

    record ChangeAnswered(EventId id, AppointmentId appointment, Instant at)
            implements BookingEvent {}

    /// Its client says that they come.
    record ComingPromised(EventId id, AppointmentId appointment, Instant at)
            implements BookingEvent {}

    /// It was given, answered, shown or hidden.
    record FeedbackNoted(EventId id, AppointmentId appointment, Instant at)
            implements BookingEvent {}

    /// More or less was paid for it than before.
    record AppointmentPaid(EventId id, AppointmentId appointment, Instant at)
            implements BookingEvent {}

    /// Its price is another one than before.
    record DiscountGiven(EventId id, AppointmentId appointment, Instant at)
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
