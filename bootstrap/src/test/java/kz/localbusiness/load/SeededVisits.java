package kz.localbusiness.load;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.localbusiness.application.booking.out.StaffDays;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.BookedOffering;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.StaffDay;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.load.LoadedSalon.BookedDay;

/// Writes the visits of a salon straight into the store, confirmed long ago and told to everybody.
record SeededVisits(LoadedSalon salon, StaffDays days) {

    private static final ClientDetails DANA =
            new ClientDetails("Dana", new PhoneNumber("+77011234567"), null, "", Language.RU);

    void store(BookedDay day) {
        var visits = day.starts().stream().map(start -> visit(day, start)).toList();
        days.save(
                new StaffDay(salon.id(), day.staff(), day.date(), visits, List.of(), List.of(), 0));
    }

    private Appointment visit(BookedDay day, Instant start) {
        var name = "%s/%s/%s".formatted(salon.slug().value(), day.staff(), start);
        var booked = start.minus(Duration.ofDays(70));
        return new Appointment(
                new AppointmentId(LoadedSalon.uuid(name)),
                TimeSlot.lasting(LoadedSalon.VISIT, start),
                new BookedOffering(salon.visit(), "Visit", LoadedSalon.VISIT, Money.tenge(5_000)),
                DANA,
                new Confirmed(booked),
                booked,
                null);
    }
}
