package kz.localbusiness.application.booking;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.StaffDays;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.catalog.out.Offerings;
import kz.localbusiness.application.staff.out.StaffMembers;
import kz.localbusiness.domain.shared.TimeSlot;

@UseCase(Audience.EVERYONE)
class ExplainStartUseCase implements ExplainStart {

    private final Bookable bookable;
    private final StaffDays days;
    private final Clock clock;

    ExplainStartUseCase(
            Businesses businesses,
            Offerings offerings,
            StaffMembers staff,
            StaffDays days,
            Clock clock) {
        this.bookable = new Bookable(businesses, offerings, staff);
        this.days = days;
        this.clock = clock;
    }

    @Override
    public Optional<List<Explanation>> explain(Query query) {
        return bookable.find(query.offering(), query.staff())
                .map(choice -> explain(choice, query.start()));
    }

    private List<Explanation> explain(Bookable.Choice choice, Instant start) {
        var date = choice.dateOf(start);
        var rules = choice.on(date);
        var slot = TimeSlot.lasting(choice.offering().duration(), start);
        var now = clock.instant();
        return choice.staff().stream()
                .map(staff ->
                        new Explanation(staff, rules.obstacles(days.of(staff, date), slot, now)))
                .toList();
    }
}
