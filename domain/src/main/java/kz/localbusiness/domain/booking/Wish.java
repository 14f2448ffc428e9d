package kz.localbusiness.domain.booking;

import java.util.List;
import kz.localbusiness.domain.catalog.AddOn;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.staff.StaffMember;
import org.jspecify.annotations.Nullable;

/// One service that a visit shall have.
///
/// @param candidates who may render it; where several can, the order does not matter
/// @param booked when it was booked already and only moves: then its length and price stay
public record Wish(
        Offering offering,
        List<AddOn> addOns,
        List<StaffMember> candidates,
        @Nullable BookedOffering booked) {

    public static final int MOST_SERVICES = 6;

    public Wish {
        addOns = List.copyOf(addOns);
        candidates = List.copyOf(candidates);
    }

    /// Whether several could, so that somebody has to choose.
    public boolean isOpen() {
        return candidates.size() > 1;
    }

    boolean needsAdvance() {
        return offering.overrides().advance() != null;
    }

    /// Of what this service costs.
    Money advance(Money price) {
        var advance = offering.overrides().advance();
        return advance == null ? Money.ZERO : advance.of(price);
    }

    boolean isMetBy(Segment segment) {
        return segment.offering().id().equals(offering.id())
                && segment.offering().addOns().equals(addOns)
                && candidates.stream().anyMatch(one -> one.id().equals(segment.staff()));
    }

    long longestMinutes() {
        return candidates.stream().mapToLong(one -> by(one).duration().toMinutes()).max().orElse(0);
    }

    BookedOffering by(StaffMember member) {
        return booked == null ? BookedOffering.of(offering, addOns, member.id()) : booked;
    }
}
