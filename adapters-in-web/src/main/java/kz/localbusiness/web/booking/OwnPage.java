package kz.localbusiness.web.booking;

import java.util.Optional;
import kz.localbusiness.application.booking.ShowMyAppointment.MyAppointment;
import kz.localbusiness.application.business.ShowBusinessPage;
import kz.localbusiness.application.business.ShowBusinessPage.BusinessPage;
import kz.localbusiness.domain.booking.Segment;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.shared.BusinessId;
import org.springframework.stereotype.Component;

/// What anyone may see of the business that a manage link belongs to.
@Component
class OwnPage {

    private final ShowBusinessPage showBusinessPage;

    OwnPage(ShowBusinessPage showBusinessPage) {
        this.showBusinessPage = showBusinessPage;
    }

    Optional<BusinessPage> of(BusinessId business) {
        return showBusinessPage.show(new ShowBusinessPage.Query(business));
    }

    /// The rules for all its services together.
    BookingPolicy policyOf(MyAppointment mine) {
        var policy = mine.business().policy();
        return of(mine.business().id()).stream()
                .flatMap(page -> page.offerings().stream())
                .filter(offering -> isIn(mine, offering))
                .map(offering -> policy.with(offering.overrides()))
                .reduce(BookingPolicy::strictest)
                .orElse(policy);
    }

    private static boolean isIn(MyAppointment mine, Offering offering) {
        return mine.appointment().segments().stream()
                .map(Segment::offering)
                .anyMatch(booked -> booked.id().equals(offering.id()));
    }
}
