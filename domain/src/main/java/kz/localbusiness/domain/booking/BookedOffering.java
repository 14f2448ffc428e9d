package kz.localbusiness.domain.booking;

import java.time.Duration;
import java.util.List;
import kz.localbusiness.domain.catalog.AddOn;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.staff.StaffId;

/// A service as it was when it was booked; later changes of the catalogue do not reach it.
///
/// @param duration with the add-ons
/// @param price with the add-ons
public record BookedOffering(
        OfferingId id, String name, Duration duration, Money price, List<AddOn> addOns) {

    public BookedOffering {
        addOns = List.copyOf(addOns);
    }

    BookedOffering lasting(Duration other) {
        return new BookedOffering(id, name, other, price, addOns);
    }

    public static BookedOffering of(Offering offering, List<AddOn> addOns, StaffId staff) {
        var duration = offering.durationBy(staff);
        var price = offering.priceBy(staff);
        for (var addOn : addOns) {
            duration = duration.plus(addOn.extra());
            price = price.plus(addOn.price());
        }
        return new BookedOffering(offering.id(), offering.name(), duration, price, addOns);
    }
}
