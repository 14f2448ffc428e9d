package kz.localbusiness.application.booking.out;

import static kz.localbusiness.application.booking.out.AgendasFixture.NINE;
import static kz.localbusiness.application.booking.out.AgendasFixture.NOW;
import static kz.localbusiness.application.booking.out.AgendasFixture.TUESDAY;
import static kz.localbusiness.application.booking.out.AgendasFixture.booked;
import static kz.localbusiness.application.booking.out.AgendasFixture.dana;
import static kz.localbusiness.application.booking.out.AgendasFixture.emptyTuesday;
import static kz.localbusiness.application.booking.out.AgendasFixture.event;
import static kz.localbusiness.application.booking.out.AgendasFixture.hold;
import static kz.localbusiness.application.booking.out.AgendasFixture.id;
import static kz.localbusiness.application.booking.out.AgendasFixture.requested;
import static kz.localbusiness.application.booking.out.AgendasFixture.someone;
import static kz.localbusiness.application.booking.out.AgendasFixture.withAppointments;
import static kz.localbusiness.application.booking.out.AgendasFixture.withHolds;
import static kz.localbusiness.application.booking.out.AgendasFixture.withNews;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.Block;
import kz.localbusiness.domain.booking.BlockId;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentArrived;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentCancelled;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentCompleted;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentConfirmed;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentMissed;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentMoved;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentPaid;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentReinstated;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentResized;
import kz.localbusiness.domain.booking.BookingEvent.ChangeAnswered;
import kz.localbusiness.domain.booking.BookingEvent.ChangeAsked;
import kz.localbusiness.domain.booking.BookingEvent.ComingPromised;
import kz.localbusiness.domain.booking.BookingEvent.DiscountGiven;
import kz.localbusiness.domain.booking.BookingEvent.FeedbackNoted;
import kz.localbusiness.domain.booking.BookingEvent.ReminderAsked;
import kz.localbusiness.domain.booking.BookingEvent.SeriesBooked;
import kz.localbusiness.domain.booking.BookingEvent.SeriesBooked.Member;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.privacy.Consent;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.domain.staff.ResourceId;
import org.junit.jupiter.api.Test;

/// What a store of agendas keeps and finds again.
public abstract class AgendasContract extends AgendasKeepingContract {

    @Test
    void keepsWhatWasAgreedToAndThatSomebodyWasForgotten() {
        var empty = emptyTuesday(here);
        var clients =
                Stream.of(
                        dana().with(new Consent.Given("2026-11-28", Language.KK, NOW)),
                        dana().with(new Consent.HeldByBusiness()),
                        ClientDetails.erasedIn(Language.RU));
        var visits = clients.map(client -> AgendasFixture.of(client, requested(empty.key())));

        assertKept(withAppointments(empty, visits.toArray(Appointment[]::new)));
    }

    @Test
    void removesAnAgendaUnlessItChanged() {
        var read = saved(emptyTuesday(here));
        var changed = saved(read);

        assertThatExceptionOfType(StaleState.class)
                .isThrownBy(() -> doHere(() -> agendas().remove(read)));
        doHere(() -> agendas().remove(changed));

        assertThat(here(() -> agendas().of(read.key())).version()).isZero();
    }

    @Test
    void keepsBlocks() {
        var agenda = emptyTuesday(here);
        var lunch = new TimeSlot(NINE, NINE.plus(Duration.ofHours(1)));
        var named = new Block(new BlockId(UUID.randomUUID()), lunch, "түскі ас");
        var unnamed = new Block(new BlockId(UUID.randomUUID()), lunch, "");
        var blocks = List.of(named, unnamed);

        assertKept(
                new Agenda(
                        here, agenda.key(), List.of(), List.of(), List.of(), blocks, List.of(), 0));
    }

    @Test
    void keepsNewsInOrder() {
        var id = id();
        var left = Set.of(someone(), room(), AgendaKey.of(new PhoneNumber("+77017654321")));
        var others = List.of(new Member(id(), someone()), new Member(id(), someone()));

        assertKept(
                withNews(
                        emptyTuesday(here),
                        booked(id, NOW),
                        new AppointmentConfirmed(event(), id, NOW.plusMillis(1)),
                        new AppointmentPaid(event(), id, NOW),
                        new DiscountGiven(event(), id, NOW),
                        new ReminderAsked(event(), id, NOW),
                        new ChangeAsked(event(), id, NOW),
                        new ChangeAnswered(event(), id, NOW),
                        new ComingPromised(event(), id, NOW),
                        new FeedbackNoted(event(), id, NOW),
                        new AppointmentReinstated(event(), id, NOW),
                        new AppointmentResized(event(), id, NOW, left),
                        new AppointmentMoved(event(), id, NOW, left),
                        new AppointmentMoved(event(), id, NOW, Set.of()),
                        new AppointmentCancelled(event(), id, NOW.plusSeconds(2)),
                        new AppointmentArrived(event(), id, NOW.plusSeconds(3)),
                        new AppointmentCompleted(event(), id, NOW.plusSeconds(4)),
                        new AppointmentMissed(event(), id, NOW.plusSeconds(5)),
                        new SeriesBooked(event(), id, NOW.plusSeconds(1), others)));
    }

    @Test
    void answersAnEmptyAgendaWhenNothingIsStored() {
        var key = someone();

        assertThat(here(() -> agendas().of(key))).isEqualTo(Agenda.empty(here, key));
    }

    @Test
    void keepsAgendasOfEverybodyAndEverything() {
        var client = AgendaKey.of(new PhoneNumber("+77011234567"));

        for (var key : List.of(someone(), room(), client)) {
            assertKept(Agenda.empty(here, key));
        }
    }

    @Test
    void listsThoseThatAreStored() {
        var staff = someone();
        var stored =
                IntStream.range(-2, 4)
                        .mapToObj(offset -> on(staff, TUESDAY.plusDays(offset)))
                        .map(key -> saved(Agenda.empty(here, key)))
                        .toList();
        var asked = stored.subList(1, 5).stream().map(Agenda::key);
        var keys = IntStream.range(0, 2).boxed().flatMap(_ -> stored.stream()).map(Agenda::key);

        assertThat(here(() -> agendas().all(asked.toList())))
                .containsExactlyInAnyOrderElementsOf(stored.subList(1, 5));
        assertThat(here(() -> agendas().all(keys.toList())))
                .containsExactlyInAnyOrderElementsOf(stored);
        assertThat(here(() -> agendas().all(List.of(someone(), room())))).isEmpty();
        assertThat(here(() -> agendas().all(List.of()))).isEmpty();
    }

    @Test
    void refusesToReadMoreThanAnybodyNeeds() {
        var from = TUESDAY.toEpochDay();
        var staff = someone();
        var keys =
                IntStream.rangeClosed(0, Agendas.MOST)
                        .mapToObj(day -> on(staff, LocalDate.ofEpochDay(from + day)))
                        .toList();

        assertThatIllegalArgumentException().isThrownBy(() -> here(() -> agendas().all(keys)));
        assertThat(here(() -> agendas().all(keys.subList(1, keys.size())))).isEmpty();
    }

    @Test
    void findsTheHomeOfAnAppointmentOrHold() {
        var agenda = emptyTuesday(here);
        var appointment = requested(agenda.key());
        var held = hold(agenda.key());

        var home = saved(withHolds(withAppointments(agenda, appointment), held));

        assertThat(here(() -> agendas().home(appointment.id()))).contains(home);
        assertThat(here(() -> agendas().home(held.id()))).contains(home);
        assertThat(here(() -> agendas().home(id()))).isEmpty();
    }

    @Test
    void findsManyAppointmentsAtOnceInTheirHomes() {
        var tuesday = emptyTuesday(here);
        var first = requested(tuesday.key());
        var second = requested(tuesday.key());
        var held = hold(tuesday.key());
        saved(withHolds(withAppointments(tuesday, first, second), held));
        var wednesday = Agenda.empty(here, on(tuesday.key(), TUESDAY.plusDays(1)));
        var third = requested(wednesday.key());
        saved(withAppointments(wednesday, third));
        var asked = List.of(first.id(), first.id(), third.id(), held.id(), id());

        assertThat(here(() -> agendas().appointments(asked)))
                .isEqualTo(Map.of(first.id(), first, third.id(), third));
        assertThat(here(() -> agendas().homes(asked))).hasSize(2);
        assertThat(here(() -> agendas().homes(List.of()))).isEmpty();
        assertThat(elsewhere(() -> agendas().appointments(asked))).isEmpty();
    }

    private static AgendaKey room() {
        return AgendaKey.of(new ResourceId(UUID.randomUUID()), TUESDAY);
    }

    private static AgendaKey on(AgendaKey key, LocalDate date) {
        return new AgendaKey(key.participant(), date);
    }
}
