package kz.localbusiness.demo;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Boundary;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.Origins;
import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.application.booking.out.ClientVisits;
import kz.localbusiness.application.business.ShowBusinessPage;
import kz.localbusiness.application.business.ShowBusinessPage.BusinessPage;
import kz.localbusiness.application.client.ClientBook;
import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.AtHome;
import kz.localbusiness.domain.booking.BookingEvent;
import kz.localbusiness.domain.booking.Inquiry;
import org.springframework.stereotype.Component;

/// Fills yesterday, today and tomorrow of the demo business and some days before, booked the day
/// before each.
@Component
class DemoAgenda {

    private static final List<DemoVisit> VISITS =
            List.of(
                    new DemoVisit(-56, 0, 0, 10, 0),
                    new DemoVisit(-42, 1, 2, 15, 1),
                    new DemoVisit(-28, 0, 0, 10, 0),
                    new DemoVisit(-21, 1, 2, 11, 4),
                    new DemoVisit(-1, 0, 0, 10, 0),
                    new DemoVisit(-1, 1, 2, 15, 1),
                    new DemoVisit(0, 0, 3, 9, 2),
                    new DemoVisit(0, 0, 0, 15, 3),
                    new DemoVisit(0, 1, 2, 11, 4),
                    new DemoVisit(0, 2, 1, 10, 5),
                    new DemoVisit(0, 2, 1, 18, 1),
                    new DemoVisit(1, 0, 0, 10, 5),
                    new DemoVisit(1, 1, 2, 14, 0),
                    new DemoVisit(1, 2, 1, 16, 3));

    private final ShowBusinessPage showPage;
    private final Agendas agendas;
    private final Boundary boundary;
    private final Clock clock;
    private final Ids ids;
    private final ClientVisits visits;
    private final ClientBook clients;

    DemoAgenda(
            ShowBusinessPage showPage,
            Agendas agendas,
            ClientCards cards,
            ClientVisits visits,
            Callers callers,
            Origins origins,
            Clock clock,
            Ids ids) {
        this.showPage = showPage;
        this.agendas = agendas;
        this.boundary = new Boundary(callers, () -> false, origins, clock);
        this.clock = clock;
        this.ids = ids;
        this.visits = visits;
        this.clients = new ClientBook(cards, visits, agendas, ids);
    }

    void fill() {
        var query = new ShowBusinessPage.Query(DemoSalon.BUSINESS);
        var page = showPage.show(query).orElseThrow();
        for (var visit : VISITS) {
            boundary.around(
                    Audience.PLATFORM,
                    query,
                    () -> {
                        book(visit, page);
                        return true;
                    });
        }
    }

    private void book(DemoVisit visit, BusinessPage page) {
        var zone = page.business().zone();
        var date = LocalDate.ofInstant(clock.instant(), zone).plusDays(visit.day());
        var start = date.atTime(visit.hour(), 0).atZone(zone).toInstant();
        visit.inquiry(page).ifPresent(inquiry -> book(visit, inquiry, date, start));
    }

    private void book(DemoVisit visit, Inquiry inquiry, LocalDate date, Instant start) {
        var stored = agendas.all(inquiry.agendas(date, date).toList());
        visit.booked(inquiry, stored, start, ids)
                .map(home -> isSettled(home) ? DemoVisit.confirmed(home, ids) : home)
                .map(home -> visit.day() < 0 ? DemoVisit.completed(home, ids) : home)
                .ifPresent(home -> keep(withoutNews(home.agenda())));
    }

    private void keep(Agenda agenda) {
        agendas.save(agenda);
        var version = agendas.of(agenda.key()).version();
        agenda.appointments().forEach(visit -> visits.note(visit, version));
        clients.count(agenda.appointments(), version);
    }

    /// Every other visit still awaits its confirmation, so that there is something left to do.
    private boolean isSettled(AtHome home) {
        var isOver = home.visit().slot().end().isBefore(clock.instant());
        return isOver || home.agenda().appointments().size() == 1;
    }

    /// Nobody is told of demo visits.
    private static Agenda withoutNews(Agenda agenda) {
        return agenda.relayed(agenda.news().stream().map(BookingEvent::id).collect(toSet()));
    }
}
