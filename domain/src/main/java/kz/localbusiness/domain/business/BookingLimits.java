package kz.localbusiness.domain.business;

/// How much may be booked; a seat in a group that exists already is no further visit of that day.
///
/// @param perClient visits ahead of one phone number
/// @param perPersonDay visits of one staff member on one local date; where a service says it, of
///   that service
public record BookingLimits(int perClient, int perPersonDay) {

    public static final int UNLIMITED = 1_000;
    public static final BookingLimits NONE = new BookingLimits(UNLIMITED, UNLIMITED);

    public BookingLimits {
        if (!isLimit(perClient) || !isLimit(perPersonDay)) {
            throw new IllegalArgumentException("a limit is 1 to 1000");
        }
    }

    public static boolean isLimit(int limit) {
        return limit >= 1 && limit <= UNLIMITED;
    }

    public boolean limitsClients() {
        return perClient < UNLIMITED;
    }

    BookingLimits strictest(BookingLimits other) {
        return new BookingLimits(
                Math.min(perClient, other.perClient), Math.min(perPersonDay, other.perPersonDay));
    }
}
