package kz.localbusiness.domain.booking;

import java.time.Duration;

/// What somebody who joins, leaves or answers is told.
public sealed interface WaitlistDecision {

    record Joined(WaitlistEntry entry) implements WaitlistDecision {}

    record Left(WaitlistEntry entry) implements WaitlistDecision {}

    record OfferAccepted(WaitlistEntry entry, Appointment appointment)
            implements WaitlistDecision {}

    record OfferDeclined(WaitlistEntry entry) implements WaitlistDecision {}

    /// There is no offer now: it has lapsed, was answered, or the visit cannot be any more.
    record NoOffer() implements WaitlistDecision {}

    record NothingToBook() implements WaitlistDecision {}

    /// The platform has suspended the business; what was booked before stays.
    record BusinessSuspended() implements WaitlistDecision {}

    /// So many wait at a time, and no more.
    record WaitlistFull(int most) implements WaitlistDecision {
        public static final int MOST = 500;
    }

    record NoSuchEntry() implements WaitlistDecision {}

    /// So many came from there of late that no more is taken for so long.
    record TooMany(Duration pause) implements WaitlistDecision {}
}
