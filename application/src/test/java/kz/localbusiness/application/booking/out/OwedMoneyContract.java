package kz.localbusiness.application.booking.out;

import static kz.localbusiness.application.booking.out.AgendasFixture.NINE;
import static kz.localbusiness.application.booking.out.AgendasFixture.NOW;
import static kz.localbusiness.application.booking.out.AgendasFixture.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.application.payment.out.OwedMoney;
import kz.localbusiness.domain.booking.Actor;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentState;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.AppointmentState.Completed;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import kz.localbusiness.domain.payment.Owed;
import kz.localbusiness.domain.payment.Period;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.TimeSlot;
import org.junit.jupiter.api.Test;

/// What is owed for visits as they were noted; the store starts empty.
public abstract class OwedMoneyContract extends BusinessBoundContract {

    private static final Money PRICE = Money.tenge(4_500);
    private static final Period THAT_DAY = new Period(TUESDAY, TUESDAY);

    protected abstract ClientVisits visits();

    protected abstract OwedMoney owed();

    @Test
    void addsUpWhatIsOverAndWhatIsAhead() {
        note(visit(new Completed(NOW)), 1);
        note(visit(new Confirmed(NOW)), 1);
        note(visit(new Confirmed(NOW)), 1);
        note(visit(new Requested()), 1);

        assertThat(here(() -> owed().of(THAT_DAY))).isEqualTo(new Owed(PRICE, PRICE.plus(PRICE)));
    }

    @Test
    void followsAVisitAndNoOlderNewsOfIt() {
        var visit = visit(new Confirmed(NOW));
        note(visit, 3);
        note(AgendasFixture.paid(visit), 5);
        note(visit, 4);

        assertThat(here(() -> owed().of(THAT_DAY)))
                .isEqualTo(new Owed(Money.ZERO, AgendasFixture.paid(visit).owed()));
    }

    @Test
    void forgetsWhatWillNotBe() {
        var visit = visit(new Confirmed(NOW));
        note(visit, 1);

        note(in(visit, new Cancelled(NOW, Actor.CLIENT, "", new Confirmed(NOW))), 2);

        assertThat(here(() -> owed().of(THAT_DAY))).isEqualTo(Owed.NOTHING);
    }

    @Test
    void tellsOtherDaysAndBusinessesApart() {
        note(visit(new Completed(NOW)), 1);

        assertThat(here(() -> owed().of(new Period(TUESDAY.minusDays(9), TUESDAY.minusDays(1)))))
                .isEqualTo(Owed.NOTHING);
        assertThat(here(() -> owed().of(new Period(TUESDAY.plusDays(1), TUESDAY.plusDays(9)))))
                .isEqualTo(Owed.NOTHING);
        assertThat(elsewhere(() -> owed().of(THAT_DAY))).isEqualTo(Owed.NOTHING);
    }

    private void note(Appointment visit, long version) {
        doHere(() -> visits().note(visit, version));
    }

    private static Appointment visit(AppointmentState state) {
        var home = AgendasFixture.someone();
        return AgendasFixture.visit(home, List.of(AgendasFixture.haircut(home, slot())), state);
    }

    private static Appointment in(Appointment it, AppointmentState state) {
        return new Appointment(
                it.id(),
                it.home(),
                it.segments(),
                it.client(),
                it.counted(),
                state,
                it.bookedAt(),
                it.history(),
                it.series(),
                it.feedback(),
                it.payments(),
                Money.ZERO);
    }

    private static TimeSlot slot() {
        return TimeSlot.lasting(Duration.ofMinutes(45), NINE);
    }
}
