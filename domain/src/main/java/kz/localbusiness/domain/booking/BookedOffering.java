package kz.localbusiness.domain.booking;

import java.time.Duration;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.Money;

/// A service as it was when it was booked; later changes of the catalogue do not reach it.
public record BookedOffering(OfferingId id, String name, Duration duration, Money price) {

    public static BookedOffering of(Offering offering) {
        return new BookedOffering(
                offering.id(), offering.name(), offering.duration(), offering.price());
    }
}
