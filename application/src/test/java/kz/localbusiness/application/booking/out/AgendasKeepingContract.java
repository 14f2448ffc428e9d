package kz.localbusiness.application.booking.out;

import static kz.localbusiness.application.booking.out.AgendasFixture.NINE;
import static kz.localbusiness.application.booking.out.AgendasFixture.NOW;
import static kz.localbusiness.application.booking.out.AgendasFixture.TUESDAY;
import static kz.localbusiness.application.booking.out.AgendasFixture.at;
import static kz.localbusiness.application.booking.out.AgendasFixture.emptyTuesday;
import static kz.localbusiness.application.booking.out.AgendasFixture.haircut;
import static kz.localbusiness.application.booking.out.AgendasFixture.hold;
import static kz.localbusiness.application.booking.out.AgendasFixture.id;
import static kz.localbusiness.application.booking.out.AgendasFixture.requested;
import static kz.localbusiness.application.booking.out.AgendasFixture.someone;
import static kz.localbusiness.application.booking.out.AgendasFixture.visit;
import static kz.localbusiness.application.booking.out.AgendasFixture.withAppointments;
import static kz.localbusiness.application.booking.out.AgendasFixture.withClaims;
import static kz.localbusiness.application.booking.out.AgendasFixture.withHolds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.localbusiness.domain.booking.Actor;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentState;
import kz.localbusiness.domain.booking.AppointmentState.Arrived;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.AppointmentState.Completed;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.AppointmentState.NoShow;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import kz.localbusiness.domain.booking.AppointmentState.Rescheduled;
import kz.localbusiness.domain.booking.BookedOffering;
import kz.localbusiness.domain.booking.Claim;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.Doer;
import kz.localbusiness.domain.booking.Feedback;
import kz.localbusiness.domain.booking.HistoryEntry;
import kz.localbusiness.domain.booking.HistoryEntry.Act;
import kz.localbusiness.domain.booking.Hold;
import kz.localbusiness.domain.booking.Payment;
import kz.localbusiness.domain.booking.PaymentId;
import kz.localbusiness.domain.booking.Seat;
import kz.localbusiness.domain.booking.Segment;
import kz.localbusiness.domain.catalog.AddOn;
import kz.localbusiness.domain.catalog.AddOnId;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.domain.staff.ResourceId;
import kz.localbusiness.domain.staff.StaffId;
import org.junit.jupiter.api.Test;

/// That a store of agendas keeps every part of what is at home in one, and of what claims it.
abstract class AgendasKeepingContract extends AgendasConflictContract {

    @Test
    void keepsAppointmentsInEveryState() {
        var states =
                Stream.of(
                        new Requested(),
                        new Confirmed(NOW.plusSeconds(5)),
                        new Rescheduled(NOW.plusSeconds(6)),
                        new Arrived(NOW.plusSeconds(7)),
                        new Completed(NOW.plusSeconds(8)),
                        new NoShow(NOW.plusSeconds(9)),
                        new Cancelled(
                                NOW.plusSeconds(10),
                                Actor.CLIENT,
                                "жоспар өзгерді",
                                new Confirmed(NOW.plusSeconds(10))),
                        new Cancelled(NOW.plusSeconds(11), Actor.BUSINESS, "", new Requested()));
        var agenda = emptyTuesday(here);

        var visits = states.map(state -> in(agenda.key(), state)).toArray(Appointment[]::new);

        assertKept(withAppointments(agenda, visits));
    }

    private static List<Payment> payments() {
        var cash =
                Payment.received(
                        new PaymentId(UUID.randomUUID()),
                        Money.tenge(2000),
                        Money.tenge(300),
                        Payment.Method.CASH,
                        NOW.plusSeconds(8),
                        new Doer(Actor.BUSINESS, "owner"));
        var back =
                new Payment(
                        new PaymentId(UUID.randomUUID()),
                        new Money(150),
                        Money.ZERO,
                        Payment.Method.ONLINE,
                        NOW.plusSeconds(8),
                        Doer.PLATFORM,
                        new Money(50),
                        NOW.plusSeconds(9));
        return List.of(cash, back);
    }

    @Test
    void keepsEveryPartOfAnAppointment() {
        var agenda = emptyTuesday(here);
        var home = agenda.key();
        var email = new EmailAddress("dana@example.kz");
        var phone = new PhoneNumber("+77011234567");
        var history =
                Arrays.stream(Act.values())
                        .map(act -> new HistoryEntry(NOW, new Doer(Actor.BUSINESS, "a"), act, "н"))
                        .toList();
        var everything =
                new Appointment(
                        id(),
                        home,
                        List.of(haircut(home, slot(0, 30)), elaborate()),
                        new ClientDetails("Дана", phone, email, "", Language.EN),
                        true,
                        new Completed(NOW),
                        NOW,
                        history,
                        UUID.randomUUID(),
                        new Feedback(5, "рақмет", NOW.plusSeconds(7), "Келіңіз", true),
                        payments(),
                        Money.ZERO);

        assertKept(withAppointments(agenda, everything));
    }

    @Test
    void keepsHolds() {
        var agenda = emptyTuesday(here);
        var segments = List.of(haircut(agenda.key(), slot(0, 30)), elaborate());

        assertKept(withHolds(agenda, hold(agenda.key()), new Hold(id(), segments, NOW)));
    }

    @Test
    void keepsClaimsOfAllKinds() {
        var agenda = emptyTuesday(here);
        var seat = new Seat(new StaffId(UUID.randomUUID()), slot(15, 30));
        var offering = new OfferingId(UUID.randomUUID());

        assertKept(
                withClaims(
                        agenda,
                        new Claim(id(), agenda.key(), offering, slot(0, 60), null, null),
                        new Claim(id(), agenda.key(), offering, slot(0, 60), seat, NOW),
                        new Claim(id(), someone(), offering, slot(0, 60), seat, null),
                        new Claim(id(), someone(), offering, slot(0, 60), null, NOW)));
    }

    protected void assertKept(Agenda agenda) {
        var kept = saved(agenda);

        assertThat(kept).isEqualTo(at(agenda, kept.version()));
        assertThat(here(() -> agendas().all(List.of(agenda.key())))).containsExactly(kept);
    }

    private static Appointment in(AgendaKey home, AppointmentState state) {
        return visit(home, requested(home).segments(), state);
    }

    /// By somebody else, with add-ons, buffers, rooms, past midnight, in a group.
    private static Segment elaborate() {
        var free = new AddOn(new AddOnId(UUID.randomUUID()), "Шай", Duration.ZERO, Money.ZERO);
        var mask =
                new AddOn(
                        new AddOnId(UUID.randomUUID()),
                        "Маска",
                        Duration.ofMinutes(15),
                        Money.tenge(900));
        var offering =
                new BookedOffering(
                        new OfferingId(UUID.randomUUID()),
                        "Йога",
                        Duration.ofMinutes(60),
                        new Money(123_456_789_012L),
                        List.of(free, mask));
        return new Segment(
                offering,
                new StaffId(UUID.randomUUID()),
                slot(30, 60),
                slot(30, 80),
                List.of(TUESDAY, TUESDAY.plusDays(1)),
                List.of(new ResourceId(UUID.randomUUID()), new ResourceId(UUID.randomUUID())),
                true);
    }

    private static TimeSlot slot(int minutes, int length) {
        return TimeSlot.lasting(Duration.ofMinutes(length), NINE.plus(Duration.ofMinutes(minutes)));
    }
}
