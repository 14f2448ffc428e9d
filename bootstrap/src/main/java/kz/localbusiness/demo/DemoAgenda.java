package kz.localbusiness.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Boundary;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.booking.out.StaffDays;
import kz.localbusiness.application.business.ShowBusinessPage;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.BookedOffering;
import kz.localbusiness.domain.booking.BookingDecision.Booked;
import kz.localbusiness.domain.booking.BookingEvent;
import kz.localbusiness.domain.booking.ConfirmDecision.NowConfirmed;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.booking.Occurrence;
import kz.localbusiness.domain.booking.StaffDay;
import kz.localbusiness.domain.booking.WorkingDay;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.catalog.Offering;
import org.springframework.stereotype.Component;

/// Fills yesterday, today and tomorrow of the demo business, booked the day before each.
@Component
class DemoAgenda {

    private static final List<Visit> VISITS =
            List.of(
                    new Visit(-1, 0, 0, 10, 0),
                    new Visit(-1, 1, 2, 15, 1),
                    new Visit(0, 0, 3, 9, 2),
                    new Visit(0, 0, 0, 15, 3),
                    new Visit(0, 1, 2, 11, 4),
                    new Visit(0, 2, 1, 10, 5),
                    new Visit(0, 2, 1, 18, 1),
                    new Visit(1, 0, 0, 10, 5),
                    new Visit(1, 1, 2, 14, 0),
                    new Visit(1, 2, 1, 16, 3));

    private final ShowBusinessPage showPage;
    private final StaffDays days;
    private final Boundary boundary;
    private final Clock clock;
    private final Ids ids;

    DemoAgenda(ShowBusinessPage showPage, StaffDays days, Callers callers, Clock clock, Ids ids) {
        this.showPage = showPage;
        this.days = days;
        this.boundary = new Boundary(callers);
        this.clock = clock;
        this.ids = ids;
    }

    void fill() {
        var query = new ShowBusinessPage.Query(DemoSalon.BUSINESS);
        var page = showPage.show(query).orElseThrow();
        for (var visit : VISITS) {
            boundary.around(
                    Audience.PLATFORM,
                    query,
                    () -> {
                        book(visit, page.business(), page.offerings());
                        return true;
                    });
        }
    }

    private void book(Visit visit, Business business, List<Offering> offerings) {
        var zone = business.zone();
        var date = LocalDate.ofInstant(clock.instant(), zone).plusDays(visit.day());
        var start = date.atTime(visit.hour(), 0).atZone(zone).toInstant();
        var day = days.of(DemoSalon.STAFF.get(visit.staff()).id(), date);
        var wanted = DemoSalon.SERVICES.get(visit.service()).id();
        offerings.stream()
                .filter(offering -> offering.id().equals(wanted))
                .findFirst()
                .map(offering -> appointment(visit, offering, start))
                .ifPresent(asked -> store(asked, day, business));
    }

    private Appointment appointment(Visit visit, Offering offering, Instant start) {
        return Appointment.requested(
                new AppointmentId(ids.next()),
                BookedOffering.of(offering),
                start,
                DemoSalon.CLIENTS.get(visit.client()),
                start.minus(Duration.ofDays(1)));
    }

    /// Every other visit still awaits its confirmation, so that there is something left to do.
    private void store(Appointment asked, StaffDay day, Business business) {
        var rules = WorkingDay.of(business, day.date(), BookingPolicy.STANDARD);
        if (day.book(asked, rules, at(asked)) instanceof Booked(var booked, _)) {
            var isOver = asked.slot().end().isBefore(clock.instant());
            var isSettled = isOver || day.appointments().isEmpty();
            days.save(withoutNews(isSettled ? confirmed(booked, asked) : booked));
        }
    }

    private StaffDay confirmed(StaffDay day, Appointment asked) {
        return day.confirm(asked.id(), at(asked)) instanceof NowConfirmed(var confirmed, _)
                ? confirmed
                : day;
    }

    private Occurrence at(Appointment asked) {
        return new Occurrence(asked.bookedAt(), new EventId(ids.next()));
    }

    /// Nobody is told of demo visits.
    private static StaffDay withoutNews(StaffDay day) {
        return day.relayed(day.news().stream().map(BookingEvent::id).collect(Collectors.toSet()));
    }

    private record Visit(int day, int staff, int service, int hour, int client) {}
}
