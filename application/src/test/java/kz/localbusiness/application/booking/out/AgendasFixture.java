package kz.localbusiness.application.booking.out;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.AppointmentState;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import kz.localbusiness.domain.booking.BookedOffering;
import kz.localbusiness.domain.booking.BookingEvent;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentBooked;
import kz.localbusiness.domain.booking.Claim;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.Doer;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.booking.HistoryEntry;
import kz.localbusiness.domain.booking.HistoryEntry.Act;
import kz.localbusiness.domain.booking.Hold;
import kz.localbusiness.domain.booking.Participant;
import kz.localbusiness.domain.booking.Payment;
import kz.localbusiness.domain.booking.PaymentId;
import kz.localbusiness.domain.booking.Segment;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.domain.staff.StaffId;

/// Agendas as a store meets them; moments are whole milliseconds, which is what stores keep.
final class AgendasFixture {

    static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    static final Instant NOW = Instant.parse("2026-11-23T05:07:09.123Z");
    static final Instant NINE = Instant.parse("2026-11-24T04:00:00Z");

    private AgendasFixture() {}

    static AgendaKey someone() {
        return AgendaKey.of(new StaffId(UUID.randomUUID()), TUESDAY);
    }

    static Agenda emptyTuesday(BusinessId business) {
        return Agenda.empty(business, someone());
    }

    static EventId event() {
        return new EventId(UUID.randomUUID());
    }

    static AppointmentId id() {
        return new AppointmentId(UUID.randomUUID());
    }

    static ClientDetails dana() {
        var phone = new PhoneNumber("+77011234567");
        return new ClientDetails("Дана", phone, null, "кофе\nбез сахара", Language.KK);
    }

    static Segment haircut(AgendaKey home, TimeSlot slot) {
        var id = new OfferingId(UUID.randomUUID());
        var price = Money.tenge(4_500);
        var offering = new BookedOffering(id, "Шаш қию", slot.duration(), price, List.of());
        var staff = ((Participant.Staff) home.participant()).id();
        return new Segment(offering, staff, slot, slot, List.of(home.date()), List.of(), false);
    }

    static Appointment requested(AgendaKey home, TimeSlot slot) {
        return visit(home, List.of(haircut(home, slot)), new Requested());
    }

    static Appointment requested(AgendaKey home) {
        return requested(home, TimeSlot.lasting(Duration.ofMinutes(45), NINE));
    }

    static Appointment visit(AgendaKey home, List<Segment> segments, AppointmentState state) {
        var history = List.of(new HistoryEntry(NOW, Doer.CLIENT, Act.BOOKED, ""));
        return new Appointment(
                id(),
                home,
                segments,
                dana(),
                false,
                state,
                NOW,
                history,
                null,
                null,
                List.of(),
                Money.ZERO);
    }

    static Appointment visit(AppointmentId id, Instant start, PhoneNumber phone) {
        var home = AgendaKey.of(new StaffId(new UUID(3, 3)), LocalDate.of(2026, 11, 23));
        var parts = List.of(haircut(home, TimeSlot.lasting(Duration.ofMinutes(45), start)));
        var client = new ClientDetails("Дана", phone, null, "", Language.KK);
        var history = List.of(new HistoryEntry(NOW, Doer.CLIENT, Act.BOOKED, ""));
        return new Appointment(
                id,
                home,
                parts,
                client,
                false,
                new Requested(),
                NOW,
                history,
                null,
                null,
                List.of(),
                Money.ZERO);
    }

    static Appointment of(ClientDetails client, Appointment it) {
        return new Appointment(
                it.id(),
                it.home(),
                it.segments(),
                client,
                false,
                it.state(),
                it.bookedAt(),
                it.history(),
                it.series(),
                it.feedback(),
                it.payments(),
                Money.ZERO);
    }

    /// Whatever it costs, in cash.
    static Appointment paid(Appointment it) {
        var payment =
                Payment.received(
                        new PaymentId(new UUID(6, 6)),
                        it.owed(),
                        Money.ZERO,
                        Payment.Method.CASH,
                        NOW,
                        Doer.PLATFORM);
        return new Appointment(
                it.id(),
                it.home(),
                it.segments(),
                it.client(),
                it.counted(),
                it.state(),
                it.bookedAt(),
                it.history(),
                it.series(),
                it.feedback(),
                List.of(payment),
                Money.ZERO);
    }

    static Hold hold(AgendaKey home) {
        var slot = TimeSlot.lasting(Duration.ofMinutes(30), NINE);
        return new Hold(id(), List.of(haircut(home, slot)), NOW.plusSeconds(600));
    }

    static AppointmentBooked booked(AppointmentId appointment, Instant at) {
        return new AppointmentBooked(event(), appointment, at);
    }

    static Agenda withAppointments(Agenda agenda, Appointment... appointments) {
        return having(agenda, List.of(appointments), agenda.holds());
    }

    static Agenda withHolds(Agenda agenda, Hold... holds) {
        return having(agenda, agenda.appointments(), List.of(holds));
    }

    static Agenda withClaims(Agenda agenda, Claim... claims) {
        return having(agenda, List.of(claims), agenda.news(), agenda.version());
    }

    static Agenda withNews(Agenda agenda, BookingEvent... news) {
        return having(agenda, agenda.claims(), List.of(news), agenda.version());
    }

    static Agenda at(Agenda agenda, long version) {
        return having(agenda, agenda.claims(), agenda.news(), version);
    }

    private static Agenda having(Agenda agenda, List<Appointment> visits, List<Hold> holds) {
        return new Agenda(
                agenda.business(),
                agenda.key(),
                visits,
                holds,
                agenda.claims(),
                agenda.blocks(),
                agenda.news(),
                agenda.version());
    }

    private static Agenda having(
            Agenda agenda, List<Claim> claims, List<BookingEvent> news, long version) {
        return new Agenda(
                agenda.business(),
                agenda.key(),
                agenda.appointments(),
                agenda.holds(),
                claims,
                agenda.blocks(),
                news,
                version);
    }
}
