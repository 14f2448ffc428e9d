package kz.localbusiness.domain.payment;

import kz.localbusiness.domain.booking.Segment;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.staff.StaffId;

/// What of a movement of money belongs to one service of a visit.
///
/// @param staffName as it was then; may be empty
public record Share(
        OfferingId offering,
        String service,
        StaffId staff,
        String staffName,
        Money amount,
        Money tip) {

    static Share of(Segment part, String staffName, Money amount, Money tip) {
        var booked = part.offering();
        return new Share(booked.id(), booked.name(), part.staff(), staffName, amount, tip);
    }

    Share of(Money some, Money someTip) {
        return new Share(offering, service, staff, staffName, some, someTip);
    }

    public Money total() {
        return amount.plus(tip);
    }
}
