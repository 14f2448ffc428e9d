package kz.localbusiness.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.business.ShowBusinessPage.BusinessPage;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.AtHome;
import kz.localbusiness.domain.booking.Availability;
import kz.localbusiness.domain.booking.Board;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentBooked;
import kz.localbusiness.domain.booking.ConfirmDecision.NowConfirmed;
import kz.localbusiness.domain.booking.Doer;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.booking.Inquiry;
import kz.localbusiness.domain.booking.NewBooking;
import kz.localbusiness.domain.booking.Occurrence;
import kz.localbusiness.domain.booking.PlanDecision.Planned;
import kz.localbusiness.domain.booking.Preference;
import kz.localbusiness.domain.booking.ProgressDecision.Done;
import kz.localbusiness.domain.booking.Wish;
import kz.localbusiness.domain.catalog.Offering;

/// One visit of the demo business.
///
/// @param day from today
/// @param staff the number in the list of [DemoSalon], like service and client
record DemoVisit(int day, int staff, int service, int hour, int client) {

    /// Empty when the business does not offer it.
    Optional<Inquiry> inquiry(BusinessPage page) {
        var wanted = DemoSalon.SERVICES.get(service).id();
        var who = DemoSalon.STAFF.get(staff).id();
        var people = page.staff().stream().filter(one -> one.id().equals(who)).toList();
        return page.offerings().stream()
                .filter(offering -> offering.id().equals(wanted))
                .findFirst()
                .map(offering -> List.of(new Wish(offering, List.of(), people, null)))
                .map(wishes ->
                        new Inquiry(
                                page.business(),
                                wishes,
                                Preference.NONE,
                                null,
                                null,
                                Map.of(),
                                Offering.SHORTEST));
    }

    /// As a client books it the day before; empty when that cannot be.
    Optional<AtHome> booked(Inquiry inquiry, List<Agenda> stored, Instant start, Ids ids) {
        var board = Board.of(stored);
        var when = new Occurrence(start.minus(Duration.ofDays(1)), new EventId(ids.next()));
        var availability = Availability.at(start, inquiry, board, when.at());
        if (!(availability.plan(start) instanceof Planned planned)) {
            return Optional.empty();
        }
        var who = DemoSalon.CLIENTS.get(client);
        var visit =
                new NewBooking(new AppointmentId(ids.next()), who, Doer.CLIENT, null)
                        .as(planned, inquiry.policy(), when);
        var told = new AppointmentBooked(when.event(), visit.id(), when.at());
        var home = board.agenda(inquiry.business().id(), visit.home()).with(visit, told);
        return AtHome.in(home, visit.id());
    }

    /// As the owner agreed to it at once.
    static AtHome confirmed(AtHome asked, Ids ids) {
        var when = new Occurrence(asked.visit().bookedAt(), new EventId(ids.next()));
        return asked.confirm(Doer.PLATFORM, when) instanceof NowConfirmed(var agenda, var visit)
                ? new AtHome(agenda, visit)
                : asked;
    }

    /// As the owner noted when it was over.
    static AtHome completed(AtHome over, Ids ids) {
        var when = new Occurrence(over.visit().slot().end(), new EventId(ids.next()));
        return over.complete(Doer.PLATFORM, when) instanceof Done(var agenda, var visit)
                ? new AtHome(agenda, visit)
                : over;
    }
}
