package kz.localbusiness.domain.booking;

/// What the published reviews come to.
///
/// @param count of the latest ones, at most [#MOST]
/// @param stars of all of them together
public record Rating(int count, int stars) {

    /// More are not added up.
    public static final int MOST = 1000;

    public static final Rating NONE = new Rating(0, 0);

    public double average() {
        return count == 0 ? 0 : (double) stars / count;
    }

    public Rating and(int more) {
        return new Rating(count + 1, stars + more);
    }
}
