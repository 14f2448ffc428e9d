package kz.localbusiness.application.booking.out;

import static kz.localbusiness.application.booking.out.StaffDaysFixture.TUESDAY;
import static kz.localbusiness.application.booking.out.StaffDaysFixture.emptyTuesday;
import static kz.localbusiness.application.booking.out.StaffDaysFixture.leaving;
import static kz.localbusiness.application.booking.out.StaffDaysFixture.requested;
import static kz.localbusiness.application.booking.out.StaffDaysFixture.withAppointments;
import static kz.localbusiness.application.booking.out.StaffDaysFixture.withDepartures;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.domain.booking.StaffDay;
import org.junit.jupiter.api.Test;

/// Which writes a store of days refuses, and what it hides from other businesses.
abstract class StaffDaysConflictContract extends StaffDaysRaceContract {

    @Test
    void acceptsOneChangeAfterAnother() {
        var day = saved(withAppointments(emptyTuesday(here), requested()));

        var next = saved(withAppointments(day, requested()));
        var last = saved(withAppointments(next));

        assertThat(last.appointments()).isEmpty();
        assertThat(last.version()).isNotEqualTo(next.version());
    }

    @Test
    void refusesAnOutdatedDay() {
        var read = saved(withAppointments(emptyTuesday(here), requested()));
        var changed = saved(withAppointments(read));

        assertStale(withAppointments(read, requested()));

        assertThat(stored(read)).isEqualTo(changed);
    }

    @Test
    void refusesTheSecondOfTwoNewDays() {
        var day = emptyTuesday(here);
        var first = saved(withAppointments(day, requested()));

        assertStale(withAppointments(day, requested()));

        assertThat(stored(day)).isEqualTo(first);
    }

    @Test
    void refusesAnAppointmentThatIsOnAnotherDay() {
        var appointment = requested();
        saved(withAppointments(emptyTuesday(here), requested(), appointment));
        var existing = saved(withAppointments(emptyTuesday(here), requested()));
        var fresh = emptyTuesday(here);

        assertStale(withAppointments(fresh, requested(), appointment));
        assertStale(withAppointments(existing, appointment));

        assertThat(stored(existing)).isEqualTo(existing);
        assertThat(stored(fresh)).isEqualTo(fresh);
    }

    @Test
    void letsAnAppointmentArriveOnceItLeaves() {
        var appointment = requested();
        var old = saved(withAppointments(emptyTuesday(here), appointment));
        saved(withDepartures(withAppointments(old), leaving(appointment)));

        var reached = saved(withAppointments(emptyTuesday(here), appointment));

        assertThat(reached.appointments()).containsExactly(appointment);
        assertStale(withAppointments(stored(old), appointment));
    }

    @Test
    void keepsManyEmptyDays() {
        var one = saved(emptyTuesday(here));
        var two = saved(emptyTuesday(here));

        assertThat(List.of(one, two)).extracting(StaffDay::version).doesNotContain(0L);
    }

    @Test
    void showsNothingToAnotherBusiness() {
        var appointment = requested();
        var leaving = requested();
        var day = withAppointments(emptyTuesday(here), appointment);
        var staff = saved(withDepartures(day, leaving(leaving))).staff();

        assertThat(elsewhere(() -> days().of(staff, TUESDAY)))
                .isEqualTo(StaffDay.empty(elsewhere, staff, TUESDAY));
        assertThat(elsewhere(() -> days().within(List.of(staff), TUESDAY, TUESDAY))).isEmpty();
        assertThat(elsewhere(() -> days().holding(appointment.id()))).isEmpty();
        assertThat(elsewhere(() -> days().holding(leaving.id()))).isEmpty();
    }

    @Test
    void refusesADayOfAnotherBusiness() {
        var day = saved(withAppointments(emptyTuesday(here), requested()));

        assertThatThrownBy(() -> doElsewhere(() -> days().save(withAppointments(day))))
                .isInstanceOf(IllegalStateException.class);

        assertThat(stored(day)).isEqualTo(day);
    }

    @Test
    void keepsEqualNamesOfTwoBusinessesApart() {
        var appointment = requested();
        var day = saved(withAppointments(emptyTuesday(here), appointment));
        var same = withAppointments(StaffDay.empty(elsewhere, day.staff(), TUESDAY), appointment);

        doElsewhere(() -> days().save(same));

        assertThat(elsewhere(() -> days().holding(appointment.id())))
                .map(StaffDay::business)
                .contains(elsewhere);
        assertThat(stored(day)).isEqualTo(day);
    }

    @Test
    void refusesToWorkForNobody() {
        assertThatThrownBy(() -> days().of(emptyTuesday(here).staff(), TUESDAY))
                .isInstanceOf(IllegalStateException.class);
    }

    private StaffDay saved(StaffDay day) {
        doHere(() -> days().save(day));
        return stored(day);
    }

    private void assertStale(StaffDay day) {
        assertThatExceptionOfType(StaleState.class)
                .isThrownBy(() -> doHere(() -> days().save(day)));
    }
}
