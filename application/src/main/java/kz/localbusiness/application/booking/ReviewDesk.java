package kz.localbusiness.application.booking;

import java.util.function.Function;
import kz.localbusiness.application.booking.out.Reviews;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.AtHome;
import kz.localbusiness.domain.booking.Review;
import kz.localbusiness.domain.booking.ReviewDecision;
import kz.localbusiness.domain.booking.ReviewDecision.NoSuchAppointment;
import kz.localbusiness.domain.booking.ReviewDecision.Reviewed;

/// Changes what became of feedback; whoever did it finds it so in the list at once, before the news
/// say it once more.
final class ReviewDesk {

    private final BookingOffice office;
    private final Reviews reviews;

    ReviewDesk(BookingOffice office, Reviews reviews) {
        this.office = office;
        this.reviews = reviews;
    }

    ReviewDecision review(AppointmentId visit, Function<AtHome, ReviewDecision> change) {
        var decision =
                new Visits(office.agendas())
                        .find(visit)
                        .map(change)
                        .orElseGet(NoSuchAppointment::new);
        if (decision instanceof Reviewed(var agenda, var reviewed)) {
            office.agendas().save(agenda);
            Review.of(reviewed).ifPresent(one -> reviews.note(one, agenda.version() + 1));
        }
        return decision;
    }
}
