package kz.localbusiness.domain.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.domain.staff.StaffId;

/// Aigerim's day in a salon in Atyrau that is open from 09:00 to 18:00; the tests start at 08:00.
final class Salon {

    static final ZoneId ZONE = ZoneId.of("Asia/Atyrau");
    static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    static final BusinessId BUSINESS = new BusinessId(new UUID(1, 0));
    static final StaffId AIGERIM = new StaffId(new UUID(2, 0));
    static final Instant EARLY = at("08:00");
    static final ClientDetails DANA =
            new ClientDetails("Dana", new PhoneNumber("+77011234567"), null, "", Language.RU);

    private Salon() {}

    static Instant at(String time) {
        return at(MONDAY, time);
    }

    static Instant at(LocalDate date, String time) {
        return date.atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
    }

    static AppointmentId id(long number) {
        return new AppointmentId(new UUID(3, number));
    }

    static EventId event(long number) {
        return new EventId(new UUID(4, number));
    }

    static Occurrence now(long event) {
        return when("08:00", event);
    }

    static Occurrence when(String time, long event) {
        return new Occurrence(at(time), event(event));
    }

    static StaffDay emptyDay() {
        return StaffDay.empty(BUSINESS, AIGERIM, MONDAY);
    }

    static WorkingDay rules() {
        return rules(MONDAY);
    }

    static WorkingDay rules(LocalDate date) {
        var open = new TimeSlot(at(date, "09:00"), at(date, "18:00"));
        return new WorkingDay(date, ZONE, List.of(open), BookingPolicy.STANDARD);
    }

    static Appointment hourAt(long id, Instant start) {
        return lasting(Duration.ofHours(1), id, start);
    }

    static Appointment hourAt(long id, String time) {
        return hourAt(id, at(time));
    }

    static Appointment lasting(Duration duration, long id, Instant start) {
        var haircut =
                new BookedOffering(
                        new OfferingId(new UUID(5, 0)), "Haircut", duration, Money.tenge(5_000));
        return Appointment.requested(id(id), haircut, start, DANA, EARLY);
    }

    static StaffDay dayWith(Appointment... appointments) {
        return new StaffDay(
                BUSINESS, AIGERIM, MONDAY, List.of(appointments), List.of(), List.of(), 1);
    }
}
