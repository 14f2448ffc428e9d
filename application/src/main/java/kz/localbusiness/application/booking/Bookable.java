package kz.localbusiness.application.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.catalog.out.Offerings;
import kz.localbusiness.application.staff.out.StaffMembers;
import kz.localbusiness.domain.booking.WorkingDay;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;
import org.jspecify.annotations.Nullable;

/// What the current business offers to clients: nothing while it is not open.
final class Bookable {

    private final Businesses businesses;
    private final Offerings offerings;
    private final StaffMembers staff;

    Bookable(Businesses businesses, Offerings offerings, StaffMembers staff) {
        this.businesses = businesses;
        this.offerings = offerings;
        this.staff = staff;
    }

    /// @param wanted null for anyone
    Optional<Choice> find(OfferingId offering, @Nullable StaffId wanted) {
        return businesses
                .current()
                .filter(Business::isOpen)
                .flatMap(open -> choice(open, offering, wanted))
                .filter(choice -> !choice.staff().isEmpty());
    }

    private Optional<Choice> choice(Business open, OfferingId offering, @Nullable StaffId wanted) {
        return offerings
                .find(offering)
                .filter(found -> !found.archived())
                .map(found -> new Choice(open, found, serving(wanted)));
    }

    private List<StaffId> serving(@Nullable StaffId wanted) {
        return wanted == null
                ? staff.all().stream().map(StaffMember::id).toList()
                : staff.find(wanted).map(StaffMember::id).stream().toList();
    }

    record Choice(Business business, Offering offering, List<StaffId> staff) {

        LocalDate dateOf(Instant start) {
            return start.atZone(business.zone()).toLocalDate();
        }

        WorkingDay on(LocalDate date) {
            return WorkingDay.of(business, date, BookingPolicy.STANDARD);
        }
    }
}
