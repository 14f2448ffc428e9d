package kz.localbusiness.domain.booking;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// What the published reviews come to.
///
/// @param count of the latest ones, at most [#MOST]
/// @param stars of all of them together
public record Rating(int count, int stars) {

    /// More are not added up.
    public static final int MOST = 1000;

    public static final Rating NONE = new Rating(0, 0);

    /// To one decimal.
    public BigDecimal average() {
        var all = BigDecimal.valueOf(stars);
        return all.divide(BigDecimal.valueOf(Math.max(1, count)), 1, RoundingMode.HALF_UP);
    }

    public Rating and(int more) {
        return new Rating(count + 1, stars + more);
    }
}
