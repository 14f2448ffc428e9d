package kz.localbusiness.domain.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// What is answered when somebody wants to come again and again.
public sealed interface SeriesDecision {

    /// @param visits as many as were asked for, or those of them that were possible
    /// @param conflicts the others, when the client agreed to do without them
    record SeriesBooked(List<Appointment> visits, List<Conflict> conflicts)
            implements SeriesDecision {}

    /// Nothing was booked: some of the visits cannot be.
    record SeriesConflicts(List<Conflict> conflicts) implements SeriesDecision {}

    /// The key names visits that are not those of this request.
    record KeyReused() implements SeriesDecision {}

    record NothingToBook() implements SeriesDecision {}

    /// So many came from there of late that no more is taken for so long.
    record TooMany(Duration pause) implements SeriesDecision {}

    /// The platform has suspended the business; what was booked before stays.
    record BusinessSuspended() implements SeriesDecision {}

    /// One visit that cannot be, and why.
    record Conflict(Instant start, List<Obstacle> obstacles) {}
}
