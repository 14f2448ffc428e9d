package kz.localbusiness.web.booking;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.booking.ServiceChoice;
import kz.localbusiness.domain.catalog.AddOn;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.staff.StaffId;

/// One service of the visit as the client has put it together.
record Chosen(Offering offering, List<AddOn> addOns) {

    Chosen {
        addOns = List.copyOf(addOns);
    }

    static Chosen plain(Offering offering) {
        return new Chosen(offering, List.of());
    }

    /// @param staff empty for anyone
    ServiceChoice by(Optional<StaffId> staff) {
        var ids = addOns.stream().map(AddOn::id).toList();
        return new ServiceChoice(offering.id(), staff.orElse(null), ids);
    }

    Money price(Optional<StaffId> staff) {
        var own = staff.map(offering::priceBy).orElse(offering.price());
        return addOns.stream().map(AddOn::price).reduce(own, Money::plus);
    }

    /// Of its price, before the visit is booked.
    Money advance(Optional<StaffId> staff) {
        var advance = offering.overrides().advance();
        return advance == null ? Money.ZERO : advance.of(price(staff));
    }

    Duration duration(Optional<StaffId> staff) {
        var own = staff.map(offering::durationBy).orElse(offering.duration());
        return addOns.stream().map(AddOn::extra).reduce(own, Duration::plus);
    }
}
