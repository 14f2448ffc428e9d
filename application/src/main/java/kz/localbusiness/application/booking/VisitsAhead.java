package kz.localbusiness.application.booking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.Claim;
import kz.localbusiness.domain.business.BookingWindow;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.staff.StaffId;

/// Finds what clients still have with one person: at most a year ahead, whatever lies behind, in
/// two calls to the store.
public record VisitsAhead(Agendas agendas, Clock clock) {

    /// By start.
    public List<Appointment> of(StaffId staff, Business business) {
        var now = clock.instant();
        var own = agendas.all(keys(staff, LocalDate.ofInstant(now, business.zone())));
        return Stream.concat(own.stream(), elsewhere(own).stream())
                .map(Agenda::appointments)
                .flatMap(List::stream)
                .filter(visit -> visit.isLive() && visit.slot().end().isAfter(now))
                .filter(visit ->
                        visit.segments().stream().anyMatch(one -> one.staff().equals(staff)))
                .distinct()
                .sorted(Comparator.comparing(visit -> visit.slot().start()))
                .toList();
    }

    /// The homes of visits that others began, or that have moved here.
    private List<Agenda> elsewhere(List<Agenda> own) {
        var here = own.stream().map(Agenda::key).toList();
        var homes =
                own.stream()
                        .flatMap(agenda -> agenda.claims().stream())
                        .map(Claim::home)
                        .filter(home -> !here.contains(home))
                        .distinct()
                        .toList();
        return homes.isEmpty() ? List.of() : agendas.all(homes);
    }

    /// From yesterday on: a visit may last over midnight.
    private static List<AgendaKey> keys(StaffId staff, LocalDate today) {
        return IntStream.rangeClosed(-1, BookingWindow.MOST_DAYS)
                .mapToObj(today::plusDays)
                .map(day -> AgendaKey.of(staff, day))
                .toList();
    }
}
