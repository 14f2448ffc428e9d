package kz.localbusiness.domain.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.localbusiness.domain.business.Approval;
import kz.localbusiness.domain.business.BookingLimits;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.business.BookingWindow;
import kz.localbusiness.domain.business.PolicyOverrides;
import kz.localbusiness.domain.catalog.Buffers;
import kz.localbusiness.domain.catalog.Delivery;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.catalog.Performers;
import kz.localbusiness.domain.catalog.ResourceNeed;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.OtherLanguages;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.domain.staff.ResourceId;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;

/// Aigerim's day in a salon in Atyrau that is open from 09:00 to 18:00; the tests start at 08:00.
final class Salon {

    static final ZoneId ZONE = ZoneId.of("Asia/Atyrau");
    static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    static final BusinessId BUSINESS = new BusinessId(new UUID(1, 0));
    static final StaffId AIGERIM = new StaffId(new UUID(2, 0));
    static final StaffId BOLAT = new StaffId(new UUID(2, 1));
    static final ResourceId ROOM = new ResourceId(new UUID(6, 1));
    static final ResourceId OTHER_ROOM = new ResourceId(new UUID(6, 2));
    static final Instant EARLY = at("08:00");
    static final ClientDetails DANA =
            new ClientDetails("Dana", new PhoneNumber("+77011234567"), null, "", Language.RU);

    static final Doer OWNER = new Doer(Actor.BUSINESS, "owner");

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

    static AgendaKey key(LocalDate date) {
        return AgendaKey.of(AIGERIM, date);
    }

    static Agenda emptyAgenda() {
        return Agenda.empty(BUSINESS, key(MONDAY));
    }

    static Appointment hourAt(long id, Instant start) {
        return lasting(Duration.ofHours(1), id, start);
    }

    static Appointment hourAt(long id, String time) {
        return hourAt(id, at(time));
    }

    static Appointment lasting(Duration duration, long id, Instant start) {
        return requested(id, segment(duration, start));
    }

    static Appointment requested(long id, Segment segment) {
        return new Appointment(
                id(id),
                Segment.home(List.of(segment)),
                List.of(segment),
                DANA,
                false,
                new AppointmentState.Requested(),
                EARLY,
                List.of(new HistoryEntry(EARLY, Doer.CLIENT, HistoryEntry.Act.BOOKED, "")),
                null,
                null,
                List.of(),
                Money.ZERO);
    }

    static Segment segment(Duration duration, Instant start) {
        var slot = TimeSlot.lasting(duration, start);
        var date = LocalDate.ofInstant(start, ZONE);
        return new Segment(haircut(duration), AIGERIM, slot, slot, List.of(date), List.of(), false);
    }

    static BookedOffering haircut(Duration duration) {
        return new BookedOffering(
                new OfferingId(new UUID(5, 0)), "Haircut", duration, Money.tenge(5_000), List.of());
    }

    static Appointment inState(AppointmentState state, Appointment visit) {
        return visit.in(state, visit.history().getFirst());
    }

    static Hold heldAt(long id, String time, String until) {
        return new Hold(id(id), hourAt(id, time).segments(), at(until));
    }

    /// With one piece of news, named 1.
    static Agenda booked(Appointment visit) {
        return Agenda.empty(BUSINESS, visit.home()).with(visit, told(1));
    }

    static BookingEvent told(long event) {
        return new BookingEvent.AppointmentBooked(event(event), id(1), EARLY);
    }

    static StaffMember member(StaffId id) {
        return StaffMember.named(BUSINESS, id, "Somebody");
    }

    /// Starts every hour, without notice.
    static BookingPolicy everyHour() {
        return policy(BookingLimits.NONE, true);
    }

    static BookingPolicy policy(BookingLimits limits, boolean buffersWithinHours) {
        var usual = BookingPolicy.STANDARD;
        return new BookingPolicy(
                new BookingWindow(Duration.ofHours(1), Duration.ZERO, 60),
                usual.changes(),
                limits,
                Approval.INSTANT,
                buffersWithinHours,
                usual.holds());
    }

    static Offering service(long number, Delivery delivery) {
        return new Offering(
                BUSINESS,
                new OfferingId(new UUID(5, number)),
                "Haircut",
                "",
                OtherLanguages.NONE,
                OtherLanguages.NONE,
                "",
                Duration.ofHours(1),
                Money.tenge(5_000),
                delivery,
                PolicyOverrides.NONE,
                false,
                0);
    }

    static Offering haircut() {
        return service(0, Delivery.PLAIN);
    }

    static Delivery buffered(int before, int after) {
        var buffers = new Buffers(Duration.ofMinutes(before), Duration.ofMinutes(after));
        return new Delivery(buffers, 1, Performers.EVERYBODY, List.of(), List.of());
    }

    static Delivery in(int seats, ResourceId... rooms) {
        var needs = Stream.of(rooms).map(one -> new ResourceNeed(List.of(one))).toList();
        return new Delivery(Buffers.NONE, seats, Performers.EVERYBODY, needs, List.of());
    }

    /// Booked one after the other by number, each as it is planned.
    static Agenda agenda(AgendaKey key, Appointment... visits) {
        return new Agenda(
                BUSINESS,
                key,
                List.of(),
                List.of(),
                Stream.of(visits).flatMap(one -> one.claimsOn(key)).toList(),
                List.of(),
                List.of(),
                1);
    }

    static Appointment visit(long id, List<Segment> segments) {
        var plan = new PlanDecision.Planned(segments, List.of());
        return new NewBooking(id(id), DANA, OWNER, null).as(plan, everyHour(), now(id));
    }
}
