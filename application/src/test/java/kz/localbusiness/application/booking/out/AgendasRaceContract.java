package kz.localbusiness.application.booking.out;

import static java.util.stream.Collectors.partitioningBy;
import static kz.localbusiness.application.booking.out.AgendasFixture.NINE;
import static kz.localbusiness.application.booking.out.AgendasFixture.NOW;
import static kz.localbusiness.application.booking.out.AgendasFixture.booked;
import static kz.localbusiness.application.booking.out.AgendasFixture.emptyTuesday;
import static kz.localbusiness.application.booking.out.AgendasFixture.requested;
import static kz.localbusiness.application.booking.out.AgendasFixture.withAppointments;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Boundary;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Crowd;
import kz.localbusiness.application.Origin;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.Claim;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.TimeSlot;
import org.junit.jupiter.api.Test;

/// Whether a store of agendas keeps the promise of no double booking when many come at once.
abstract class AgendasRaceContract extends BusinessBoundContract {

    private static final int CLIENTS = 64;

    private final Boundary boundary =
            new Boundary(
                    Caller.Anyone::new,
                    () -> false,
                    () -> Origin.UNKNOWN,
                    Clock.fixed(NOW, ZoneOffset.UTC));

    protected abstract Agendas agendas();

    @Test
    void letsOneOfManyHaveTheSameTime() {
        var agenda = emptyTuesday(here);

        var won = Crowd.of(CLIENTS).ask(_ -> book(requested(agenda.key())));

        assertThat(won).filteredOn(is -> is).hasSize(1);
        assertThat(stored(agenda).appointments()).hasSize(1);
        assertThat(stored(agenda).claims()).hasSize(1);
        assertThat(stored(agenda).news()).hasSize(1);
    }

    @Test
    void neverLetsUnequalTimesOverlap() {
        var agenda = emptyTuesday(here);
        var wanted =
                IntStream.range(0, CLIENTS)
                        .mapToObj(i -> requested(agenda.key(), quarters(i % 9, 2 + i % 5)))
                        .toList();

        var answers = Crowd.of(CLIENTS).ask(i -> book(wanted.get(i)));

        var won = answers.stream().collect(partitioningBy(is -> is));
        assertThat(won.get(false)).isNotEmpty();
        assertThat(stored(agenda).appointments()).hasSameSizeAs(won.get(true));
        assertNoOverlap(stored(agenda).claims().stream().map(Claim::time).toList());
    }

    @Test
    void losesNoBookingOfDifferentTimes() {
        var agenda = emptyTuesday(here);
        var guests = 24;

        var won = Crowd.of(guests).ask(i -> book(requested(agenda.key(), quarters(2 * i, 2))));

        assertThat(won).containsOnly(true);
        assertThat(stored(agenda).appointments()).hasSize(guests);
    }

    @Test
    void letsOneOfManyAgendasBeTheHome() {
        var appointment = requested(AgendasFixture.someone());
        var agendas = Stream.generate(() -> emptyTuesday(here)).limit(CLIENTS).toList();

        var won = Crowd.of(CLIENTS).ask(i -> isHome(agendas.get(i), appointment));

        assertThat(won).filteredOn(is -> is).hasSize(1);
        var home = agendas.get(won.indexOf(true));
        assertThat(here(() -> agendas().home(appointment.id()))).contains(stored(home));
    }

    protected Agenda stored(Agenda agenda) {
        return here(() -> agendas().of(agenda.key()));
    }

    private boolean book(Appointment wanted) {
        return boundary.around(
                Audience.EVERYONE,
                () -> here,
                () -> {
                    var agenda = agendas().of(wanted.home());
                    if (agenda.standing(NOW).anyMatch(one -> one.time().overlaps(wanted.slot()))) {
                        return false;
                    }
                    agendas().save(agenda.with(wanted, booked(wanted.id(), NOW)));
                    return true;
                });
    }

    private boolean isHome(Agenda agenda, Appointment wanted) {
        try {
            doHere(() -> agendas().save(withAppointments(agenda, at(agenda.key(), wanted))));
            return true;
        } catch (StaleState lost) {
            return false;
        }
    }

    private static Appointment at(AgendaKey home, Appointment one) {
        return new Appointment(
                one.id(),
                home,
                one.segments(),
                one.client(),
                one.counted(),
                one.state(),
                one.bookedAt(),
                one.history(),
                one.series(),
                one.feedback(),
                one.payments(),
                Money.ZERO);
    }

    private static TimeSlot quarters(int from, int count) {
        var quarter = Duration.ofMinutes(15);
        return TimeSlot.lasting(quarter.multipliedBy(count), NINE.plus(quarter.multipliedBy(from)));
    }

    private static void assertNoOverlap(List<TimeSlot> slots) {
        for (var one : slots) {
            assertThat(slots).filteredOn(one::overlaps).containsExactly(one);
        }
    }
}
