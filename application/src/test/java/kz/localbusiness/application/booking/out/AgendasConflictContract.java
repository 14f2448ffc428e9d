package kz.localbusiness.application.booking.out;

import static kz.localbusiness.application.booking.out.AgendasFixture.NOW;
import static kz.localbusiness.application.booking.out.AgendasFixture.emptyTuesday;
import static kz.localbusiness.application.booking.out.AgendasFixture.hold;
import static kz.localbusiness.application.booking.out.AgendasFixture.requested;
import static kz.localbusiness.application.booking.out.AgendasFixture.withAppointments;
import static kz.localbusiness.application.booking.out.AgendasFixture.withClaims;
import static kz.localbusiness.application.booking.out.AgendasFixture.withHolds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.Claim;
import kz.localbusiness.domain.booking.Hold;
import org.junit.jupiter.api.Test;

/// Which writes a store of agendas refuses, and what it hides from other businesses.
abstract class AgendasConflictContract extends AgendasRaceContract {

    @Test
    void acceptsOneChangeAfterAnother() {
        var agenda = emptyTuesday(here);
        var first = saved(withAppointments(agenda, requested(agenda.key())));

        var next = saved(withAppointments(first, requested(agenda.key())));
        var last = saved(withAppointments(next));

        assertThat(last.appointments()).isEmpty();
        assertThat(last.version()).isNotEqualTo(next.version());
    }

    @Test
    void refusesAnOutdatedAgenda() {
        var agenda = emptyTuesday(here);
        var read = saved(withAppointments(agenda, requested(agenda.key())));
        var changed = saved(withAppointments(read));

        assertStale(withAppointments(read, requested(agenda.key())));

        assertThat(stored(read)).isEqualTo(changed);
    }

    @Test
    void refusesTheSecondOfTwoNewAgendas() {
        var agenda = emptyTuesday(here);
        var first = saved(withAppointments(agenda, requested(agenda.key())));

        assertStale(withAppointments(agenda, requested(agenda.key())));

        assertThat(stored(agenda)).isEqualTo(first);
    }

    @Test
    void refusesAnAppointmentOrHoldThatIsAtHomeElsewhere() {
        var home = emptyTuesday(here);
        var appointment = requested(home.key());
        var held = hold(home.key());
        saved(withHolds(withAppointments(home, requested(home.key()), appointment), held));
        var existing = saved(emptyTuesday(here));
        var fresh = emptyTuesday(here);

        for (var one : List.of(appointment.id(), held.id())) {
            var again = new Hold(one, held.segments(), held.until());
            assertStale(withHolds(fresh, hold(fresh.key()), again));
            assertStale(withHolds(existing, again));
        }

        assertThat(stored(existing)).isEqualTo(existing);
        assertThat(stored(fresh)).isEqualTo(fresh);
    }

    @Test
    void letsAHoldBecomeAnAppointmentAndAnotherHomeHaveWhatIsGivenUp() {
        var agenda = emptyTuesday(here);
        var appointment = requested(agenda.key());
        var held = new Hold(appointment.id(), appointment.segments(), NOW);
        var holding = saved(withHolds(agenda, held));

        var booked = saved(withAppointments(withHolds(holding), appointment));
        saved(withAppointments(booked));
        var other = saved(withHolds(emptyTuesday(here), held));

        assertThat(here(() -> agendas().home(held.id()))).contains(other);
    }

    @Test
    void letsManyAgendasHaveClaimsOfOneAppointment() {
        var home = emptyTuesday(here);
        var appointment = requested(home.key());
        var claims = appointment.claimsOn(home.key()).toArray(Claim[]::new);

        saved(withClaims(emptyTuesday(here), claims));
        var at = saved(withClaims(withAppointments(home, appointment), claims));
        saved(withClaims(emptyTuesday(here), claims));

        assertThat(here(() -> agendas().home(appointment.id()))).contains(at);
    }

    @Test
    void keepsManyEmptyAgendas() {
        var one = saved(emptyTuesday(here));
        var two = saved(emptyTuesday(here));

        assertThat(List.of(one, two)).extracting(Agenda::version).doesNotContain(0L);
    }

    @Test
    void showsNothingToAnotherBusiness() {
        var agenda = emptyTuesday(here);
        var key = agenda.key();
        var appointment = requested(key);
        var held = hold(key);
        saved(withHolds(withAppointments(agenda, appointment), held));

        assertThat(elsewhere(() -> agendas().of(key))).isEqualTo(Agenda.empty(elsewhere, key));
        assertThat(elsewhere(() -> agendas().all(List.of(key)))).isEmpty();
        assertThat(elsewhere(() -> agendas().home(appointment.id()))).isEmpty();
        assertThat(elsewhere(() -> agendas().home(held.id()))).isEmpty();
    }

    @Test
    void refusesAnAgendaOfAnotherBusiness() {
        var agenda = emptyTuesday(here);
        var day = saved(withAppointments(agenda, requested(agenda.key())));

        assertThatThrownBy(() -> doElsewhere(() -> agendas().save(withAppointments(day))))
                .isInstanceOf(IllegalStateException.class);

        assertThat(stored(day)).isEqualTo(day);
    }

    @Test
    void keepsEqualNamesOfTwoBusinessesApart() {
        var agenda = emptyTuesday(here);
        var appointment = requested(agenda.key());
        var day = saved(withAppointments(agenda, appointment));
        var same = withAppointments(Agenda.empty(elsewhere, day.key()), appointment);

        doElsewhere(() -> agendas().save(same));

        assertThat(elsewhere(() -> agendas().home(appointment.id())))
                .map(Agenda::business)
                .contains(elsewhere);
        assertThat(stored(day)).isEqualTo(day);
    }

    @Test
    void refusesToWorkForNobody() {
        assertThatThrownBy(() -> agendas().of(AgendasFixture.someone()))
                .isInstanceOf(IllegalStateException.class);
    }

    protected Agenda saved(Agenda agenda) {
        doHere(() -> agendas().save(agenda));
        return stored(agenda);
    }

    private void assertStale(Agenda agenda) {
        assertThatExceptionOfType(StaleState.class)
                .isThrownBy(() -> doHere(() -> agendas().save(agenda)));
    }
}
