package kz.localbusiness.domain.booking;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import kz.localbusiness.domain.staff.StaffId;

/// A start that can be booked.
///
/// @param staff who could render the first service then
/// @param unsold minutes around it that would be too short to be sold
/// @param penalty the lower the better: unsold minutes, how busy the person is that day, and how
///   far it is from what the client would like
public record Offer(Instant start, List<StaffId> staff, int unsold, int penalty) {

    public static final Comparator<Offer> BEST_FIRST =
            Comparator.comparingInt(Offer::penalty).thenComparing(Offer::start);

    public Offer {
        staff = List.copyOf(staff);
    }
}
