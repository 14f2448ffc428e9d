package kz.localbusiness.application.notice;

import java.time.Instant;

/// What looking again at the visit says of a message.
sealed interface Truth {

    record Holds(VisitFacts facts) implements Truth {}

    /// The business may still take back what it has just done.
    record Undecided(Instant until) implements Truth {}

    /// It is not true any more, or no news.
    record Gone() implements Truth {}
}
