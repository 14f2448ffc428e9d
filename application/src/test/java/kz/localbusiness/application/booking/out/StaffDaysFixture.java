package kz.localbusiness.application.booking.out;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.AppointmentState;
import kz.localbusiness.domain.booking.BookedOffering;
import kz.localbusiness.domain.booking.BookingEvent;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.Departure;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.booking.Feedback;
import kz.localbusiness.domain.booking.StaffDay;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// Days as a store meets them; moments are whole milliseconds, which is what stores keep.
final class StaffDaysFixture {

    static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    static final Instant NOW = Instant.parse("2026-11-23T05:07:09.123Z");
    static final Instant NINE = Instant.parse("2026-11-24T04:00:00Z");

    private StaffDaysFixture() {}

    static StaffId someone() {
        return new StaffId(UUID.randomUUID());
    }

    static EventId event() {
        return new EventId(UUID.randomUUID());
    }

    static BookedOffering haircut(Duration duration) {
        var id = new OfferingId(UUID.randomUUID());
        return new BookedOffering(id, "Шаш қию", duration, Money.tenge(4500));
    }

    static ClientDetails dana(@Nullable EmailAddress email) {
        var phone = new PhoneNumber("+77011234567");
        return new ClientDetails("Дана", phone, email, "кофе\nбез сахара", Language.KK);
    }

    static Appointment requested(Instant start, Duration duration) {
        var id = new AppointmentId(UUID.randomUUID());
        var client = dana(new EmailAddress("dana@example.kz"));
        return Appointment.requested(id, haircut(duration), start, client, NOW);
    }

    static Appointment requested() {
        return requested(NINE, Duration.ofMinutes(45));
    }

    static Appointment anonymous() {
        var id = new AppointmentId(UUID.randomUUID());
        var offering = haircut(Duration.ofMinutes(45));
        return Appointment.requested(id, offering, NINE, dana(null), NOW);
    }

    static Appointment in(AppointmentState state, @Nullable Feedback feedback) {
        var one = requested();
        return new Appointment(
                one.id(), one.slot(), one.offering(), one.client(), state, NOW, feedback);
    }

    static Departure leaving(Appointment appointment) {
        return new Departure(appointment, NOW.plusSeconds(30));
    }

    static StaffDay withAppointments(StaffDay day, Appointment... appointments) {
        return with(day, List.of(appointments), day.departures(), day.news());
    }

    static StaffDay withNews(StaffDay day, BookingEvent... news) {
        return with(day, day.appointments(), day.departures(), List.of(news));
    }

    static StaffDay withDepartures(StaffDay day, Departure... departures) {
        return with(day, day.appointments(), List.of(departures), day.news());
    }

    static StaffDay at(StaffDay day, long version) {
        return new StaffDay(
                day.business(),
                day.staff(),
                day.date(),
                day.appointments(),
                day.departures(),
                day.news(),
                version);
    }

    static StaffDay emptyTuesday(BusinessId business) {
        return StaffDay.empty(business, someone(), TUESDAY);
    }

    private static StaffDay with(
            StaffDay day,
            List<Appointment> appointments,
            List<Departure> departures,
            List<BookingEvent> news) {
        return new StaffDay(
                day.business(),
                day.staff(),
                day.date(),
                appointments,
                departures,
                news,
                day.version());
    }
}
