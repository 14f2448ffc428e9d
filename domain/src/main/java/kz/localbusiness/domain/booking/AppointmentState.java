package kz.localbusiness.domain.booking;

import java.time.Instant;

/// Where an appointment stands; each state offers only the moves that it allows. Before there is an
/// appointment there may be a [Hold].
public sealed interface AppointmentState {

    /// Still ahead: it can be called off or moved.
    sealed interface Ahead extends AppointmentState {

        default Cancelled cancel(Instant at, Actor by, String reason) {
            return new Cancelled(at, by, reason, this);
        }

        /// What it is after a move that needs nobody's word.
        Ahead moved(Instant at);
    }

    /// The client is expected: they come, or they don't.
    sealed interface Expected extends Ahead {

        @Override
        default Rescheduled moved(Instant at) {
            return new Rescheduled(at);
        }

        default Arrived arrive(Instant at) {
            return new Arrived(at);
        }

        default Completed complete(Instant at) {
            return new Completed(at);
        }

        default NoShow miss(Instant at) {
            return new NoShow(at);
        }

        /// A client's move that the owner has to agree to.
        default Requested request() {
            return new Requested();
        }
    }

    /// Waits for the owner's word and holds its time meanwhile.
    record Requested() implements Ahead {

        @Override
        public Requested moved(Instant at) {
            return this;
        }

        public Confirmed confirm(Instant at) {
            return new Confirmed(at);
        }
    }

    record Confirmed(Instant at) implements Expected {}

    /// Agreed upon, at another time than at first.
    record Rescheduled(Instant at) implements Expected {}

    record Arrived(Instant at) implements AppointmentState {

        public Completed complete(Instant when) {
            return new Completed(when);
        }
    }

    record Completed(Instant at) implements AppointmentState {}

    record NoShow(Instant at) implements AppointmentState {}

    /// @param reason empty when none was given
    /// @param before what it was until then, and is again if that was a mistake
    record Cancelled(Instant at, Actor by, String reason, Ahead before)
            implements AppointmentState {

        public static final int MAX_REASON = 300;

        @Override
        public Cancelled erased() {
            return new Cancelled(at, by, "", before);
        }
    }

    /// The same, without what somebody may have written of the client.
    default AppointmentState erased() {
        return this;
    }

    /// Whether its end is still to come, so that it may be another one.
    default boolean isToEnd() {
        return this instanceof Ahead || this instanceof Arrived;
    }

    /// A missed or cancelled visit gives its time back.
    default boolean claimsTime() {
        return !(this instanceof Cancelled) && !(this instanceof NoShow);
    }
}
