package kz.localbusiness.domain.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.localbusiness.domain.booking.HistoryEntry.Act;

/// While they last, the business can take back what it did, and the client is not told of it.
public final class SecondThoughts {

    public static final Duration GRACE = Duration.ofSeconds(15);

    private SecondThoughts() {}

    /// Until when the visit may be again what it was, because the business has just moved or
    /// cancelled it.
    ///
    /// @return empty when it stays what it is
    public static Optional<Instant> end(Appointment visit, Instant now) {
        return visit.history().stream()
                .filter(SecondThoughts::canBeTakenBack)
                .map(entry -> entry.at().plus(GRACE))
                .filter(now::isBefore)
                .max(Instant::compareTo);
    }

    private static boolean canBeTakenBack(HistoryEntry entry) {
        return entry.by().actor() == Actor.BUSINESS
                && (entry.act() == Act.MOVED || entry.act() == Act.CANCELLED);
    }

    public static boolean last(Instant done, Instant now) {
        return now.isBefore(done.plus(GRACE));
    }
}
