package kz.localbusiness.application.closing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.application.staff.out.StaffMembers;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.business.BookingWindow;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.staff.StaffId;

/// Counts the visits that clients still have: at most a year ahead, whatever lies behind.
///
/// @param staff all of them, one call to the store for each
public record AheadOfClients(Agendas agendas, StaffMembers staff, Clock clock) {

    int visits(Business business) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, business.zone());
        return (int)
                staff.everybody().stream()
                        .flatMap(one -> agendas.all(ahead(one.id(), today)).stream())
                        .map(Agenda::appointments)
                        .flatMap(List::stream)
                        .filter(Appointment::isLive)
                        .filter(visit -> visit.slot().end().isAfter(now))
                        .count();
    }

    /// From yesterday on: a visit may last over midnight.
    private static List<AgendaKey> ahead(StaffId staff, LocalDate today) {
        return IntStream.rangeClosed(-1, BookingWindow.MOST_DAYS)
                .mapToObj(today::plusDays)
                .map(day -> AgendaKey.of(staff, day))
                .toList();
    }
}
