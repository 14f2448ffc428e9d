package kz.localbusiness.application.booking;

import static kz.localbusiness.application.OpenSalon.MONDAY;
import static kz.localbusiness.application.OpenSalon.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import kz.localbusiness.application.BoundaryProxy;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.NotAllowed;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.booking.MoveDecision.Moved;
import kz.localbusiness.domain.booking.MoveDecision.SlotTaken;
import kz.localbusiness.domain.booking.StaffDay;
import org.junit.jupiter.api.Test;

class MoveMyAppointmentTest {

    private final OpenSalon salon = new OpenSalon();
    private final FailingStaffDays days = new FailingStaffDays(salon.platform.days);

    @Test
    void claimsTheNewTimeAtOnceAndTheOldOneUntilItsNewsIsRelayed() {
        var visit = salon.booked(MONDAY, "12:00");

        var decision = moving().move(salon.move(visit, TUESDAY, "10:00"));

        assertThat(decision).isInstanceOf(Moved.class);
        assertThat(salon.day(MONDAY).claims()).hasSize(1);
        assertThat(salon.day(TUESDAY).claims()).hasSize(1);
        relayAll();
        assertThat(salon.day(MONDAY).claims()).isEmpty();
        assertThat(salon.day(TUESDAY).appointment(visit.id())).isPresent();
    }

    @Test
    void comesBackWhenItCrashedAfterDeparting() {
        var visit = salon.booked(MONDAY, "12:00");
        days.then(salon.platform.days::save).then(MoveMyAppointmentTest::crash);

        assertThatExceptionOfType(FailingStaffDays.Crash.class)
                .isThrownBy(() -> moving().move(salon.move(visit, TUESDAY, "10:00")));
        relayAll();
        assertThat(salon.day(MONDAY).appointment(visit.id())).isEmpty();
        salon.platform.clock.advance(Duration.ofSeconds(30));
        relayAll();

        assertThat(salon.day(MONDAY).appointment(visit.id())).contains(visit);
        assertThat(salon.day(MONDAY).departures()).isEmpty();
        assertThat(salon.day(TUESDAY).claims()).isEmpty();
    }

    @Test
    void freesTheOldTimeWhenItCrashedAfterArriving() {
        var visit = salon.booked(MONDAY, "12:00");
        days.then(salon.platform.days::save).then(this::saveThenCrash);

        assertThatExceptionOfType(FailingStaffDays.Crash.class)
                .isThrownBy(() -> moving().move(salon.move(visit, TUESDAY, "10:00")));
        relayAll();

        assertThat(salon.day(MONDAY).claims()).isEmpty();
        assertThat(salon.day(TUESDAY).appointment(visit.id())).isPresent();
    }

    @Test
    void freesTheOldTimeByItselfWhenTheDepartureLapsesAfterTheArrival() {
        var visit = salon.booked(MONDAY, "12:00");
        moving().move(salon.move(visit, TUESDAY, "10:00"));
        salon.platform.clock.advance(Duration.ofSeconds(30));

        asPlatform().relay(salon.relay(MONDAY));

        assertThat(salon.day(MONDAY).claims()).isEmpty();
        assertThat(salon.day(TUESDAY).appointment(visit.id())).isPresent();
    }

    @Test
    void comesBackAndAnswersAfreshWhenSomebodyElseWasFaster() {
        var visit = salon.booked(MONDAY, "12:00");
        days.then(salon.platform.days::save).then(_ -> somebodyElseTakesIt());

        var decision = moving().move(salon.move(visit, TUESDAY, "10:00"));

        assertThat(decision).isEqualTo(new SlotTaken());
        assertThat(salon.day(MONDAY).appointment(visit.id())).contains(visit);
        assertThat(salon.day(MONDAY).departures()).isEmpty();
        assertThat(salon.day(TUESDAY).claims()).hasSize(1);
    }

    @Test
    void movesNothingForSomebodyWithoutTheLink() {
        var visit = salon.booked(MONDAY, "12:00");
        var other = salon.booked(MONDAY, "14:00");
        var own = salon.move(other, TUESDAY, "10:00");
        var foreign =
                new MoveMyAppointment.Command(salon.business, visit.id(), own.token(), own.start());
        var madeUp =
                new MoveMyAppointment.Command(
                        salon.business, visit.id(), new ManageToken("made-up"), own.start());

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> moving().move(foreign));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> moving().move(madeUp));
    }

    private MoveMyAppointment moving() {
        var platform = salon.platform;
        return new BoundaryProxy(platform.callers)
                .around(
                        MoveMyAppointment.class,
                        BookingUseCases.moveMyAppointment(
                                platform.businesses,
                                days,
                                platform.links,
                                platform.clock,
                                platform.ids));
    }

    private void relayAll() {
        var relay = asPlatform();
        salon.platform.port(ListDueDays.class).due(100).forEach(relay::relay);
    }

    private RelayNews asPlatform() {
        salon.platform.callers.become(new Caller.Platform());
        return salon.platform.port(RelayNews.class);
    }

    private void somebodyElseTakesIt() {
        salon.booked(TUESDAY, "10:30");
        throw new StaleState("the day");
    }

    private void saveThenCrash(StaffDay day) {
        salon.platform.days.save(day);
        throw new FailingStaffDays.Crash();
    }

    private static void crash(StaffDay unsaved) {
        throw new FailingStaffDays.Crash();
    }
}
