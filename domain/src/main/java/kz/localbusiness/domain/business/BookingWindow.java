package kz.localbusiness.domain.business;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/// At which moments a visit may start.
///
/// @param step between offered starts, counted from the opening of each stretch of hours
/// @param minimumNotice between now and the earliest start
/// @param horizonDays how many local days ahead, today not counted
public record BookingWindow(Duration step, Duration minimumNotice, int horizonDays) {

    public static final int MOST_DAYS = 366;
    private static final Duration LONGEST_NOTICE = Duration.ofDays(90);
    private static final Duration SHORTEST_STEP = Duration.ofMinutes(5);
    private static final Duration LONGEST_STEP = Duration.ofHours(12);

    public static final BookingWindow STANDARD =
            new BookingWindow(Duration.ofMinutes(15), Duration.ofMinutes(15), 60);

    public BookingWindow {
        if (!isStep(step)) {
            throw new IllegalArgumentException("a step is 5 minutes to 12 hours: " + step);
        }
        if (!isNotice(minimumNotice)) {
            throw new IllegalArgumentException("a notice is at most 90 days: " + minimumNotice);
        }
        if (!isHorizon(horizonDays)) {
            throw new IllegalArgumentException("a horizon is 0 to 366 days: " + horizonDays);
        }
    }

    /// Whole minutes, so that starts stay on the clock's minutes.
    public static boolean isStep(Duration step) {
        return step.compareTo(SHORTEST_STEP) >= 0
                && step.compareTo(LONGEST_STEP) <= 0
                && step.equals(step.truncatedTo(ChronoUnit.MINUTES));
    }

    public static boolean isNotice(Duration notice) {
        return !notice.isNegative() && notice.compareTo(LONGEST_NOTICE) <= 0;
    }

    public static boolean isHorizon(int days) {
        return days >= 0 && days <= MOST_DAYS;
    }

    BookingWindow strictest(BookingWindow other) {
        var notice =
                minimumNotice.compareTo(other.minimumNotice) >= 0
                        ? minimumNotice
                        : other.minimumNotice;
        return new BookingWindow(step, notice, Math.min(horizonDays, other.horizonDays));
    }
}
