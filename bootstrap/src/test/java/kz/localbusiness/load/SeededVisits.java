package kz.localbusiness.load;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.BookedOffering;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.Segment;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.load.LoadedSalon.BookedDay;

/// Writes the visits of a salon straight into the store, confirmed long ago and told to everybody.
record SeededVisits(LoadedSalon salon, Agendas agendas) {

    private static final ClientDetails DANA =
            new ClientDetails("Dana", new PhoneNumber("+77011234567"), null, "", Language.RU);

    void store(BookedDay day) {
        var key = AgendaKey.of(day.staff(), day.date());
        var visits = day.starts().stream().map(start -> visit(day, key, start)).toList();
        var claims = visits.stream().flatMap(visit -> visit.claimsOn(key)).toList();
        agendas.save(
                new Agenda(salon.id(), key, visits, List.of(), claims, List.of(), List.of(), 0));
    }

    private Appointment visit(BookedDay day, AgendaKey key, Instant start) {
        var name = "%s/%s/%s".formatted(salon.slug().value(), day.staff(), start);
        var booked = start.minus(Duration.ofDays(70));
        return new Appointment(
                new AppointmentId(LoadedSalon.uuid(name)),
                key,
                List.of(segment(day, start)),
                DANA,
                false,
                new Confirmed(booked),
                booked,
                List.of(),
                null,
                null,
                List.of(),
                Money.ZERO);
    }

    private Segment segment(BookedDay day, Instant start) {
        var slot = TimeSlot.lasting(LoadedSalon.VISIT, start);
        var visit =
                new BookedOffering(
                        salon.visit(), "Visit", LoadedSalon.VISIT, Money.tenge(5_000), List.of());
        return new Segment(visit, day.staff(), slot, slot, List.of(day.date()), List.of(), false);
    }
}
