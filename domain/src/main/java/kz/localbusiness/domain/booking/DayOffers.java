package kz.localbusiness.domain.booking;

import java.time.LocalDate;
import java.util.List;

/// What can be booked on one local date.
///
/// @param offers by start; unmodifiable
public record DayOffers(LocalDate date, List<Offer> offers) {

    /// The best ones first, and of equals the earlier one.
    public List<Offer> ranked() {
        return offers.stream().sorted(Offer.BEST_FIRST).toList();
    }
}
