package kz.localbusiness.domain.booking;

import static kz.localbusiness.domain.booking.Salon.EARLY;
import static kz.localbusiness.domain.booking.Salon.OWNER;
import static kz.localbusiness.domain.booking.Salon.at;
import static kz.localbusiness.domain.booking.Salon.booked;
import static kz.localbusiness.domain.booking.Salon.hourAt;
import static kz.localbusiness.domain.booking.Salon.inState;
import static kz.localbusiness.domain.booking.Salon.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.UUID;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.AppointmentState.Completed;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.AppointmentState.NoShow;
import kz.localbusiness.domain.booking.HistoryEntry.Act;
import kz.localbusiness.domain.booking.Payment.Method;
import kz.localbusiness.domain.booking.PaymentDecision.NoSuchPayment;
import kz.localbusiness.domain.booking.PaymentDecision.NotNow;
import kz.localbusiness.domain.booking.PaymentDecision.Recorded;
import kz.localbusiness.domain.booking.PaymentDecision.TooMany;
import kz.localbusiness.domain.booking.PaymentDecision.TooMuch;
import kz.localbusiness.domain.booking.PaymentDecision.WasRecorded;
import kz.localbusiness.domain.shared.Money;
import org.junit.jupiter.api.Test;

/// A haircut costs 5,000 ₸.
class PaymentTest {

    private static final Money PRICE = Money.tenge(5_000);
    private static final Money PART = Money.tenge(2_000);
    private static final AtHome OVER = home(new Completed(EARLY));

    @Test
    void paysInParts() {
        var once = pay(OVER, 1, PART);
        var twice = pay(once, 2, Money.tenge(3_000));

        assertThat(once.visit().paid()).isEqualTo(PART);
        assertThat(once.visit().owed()).isEqualTo(Money.tenge(3_000));
        assertThat(once.visit().isUnpaid()).isTrue();
        assertThat(twice.visit().owed()).isEqualTo(Money.ZERO);
        assertThat(twice.visit().isUnpaid()).isFalse();
        assertThat(twice.visit().payments())
                .extracting(Payment::amount, Payment::method, Payment::by)
                .contains(tuple(PART, Method.CASH, OWNER));
        assertThat(once.visit().history().getLast())
                .isEqualTo(new HistoryEntry(at("11:00"), OWNER, Act.PAID, "2000"));
        assertThat(once.agenda().news().getLast()).isInstanceOf(BookingEvent.AppointmentPaid.class);
    }

    @Test
    void isNeverMoreThanIsOwed() {
        var once = pay(OVER, 1, PART);

        assertThat(take(once, 2, PRICE)).isEqualTo(new TooMuch(once.visit(), Money.tenge(3_000)));
    }

    @Test
    void isTakenOnceHoweverOftenItIsAsked() {
        var once = pay(OVER, 1, PART);

        assertThat(take(once, 1, PART)).isEqualTo(new WasRecorded(once.visit()));
    }

    @Test
    void isOwedAgainOnceItWasGivenBack() {
        var once = pay(OVER, 1, PRICE);

        var decision = (Recorded) once.giveBack(id(1), OWNER, when("12:00", 9));

        var visit = decision.appointment();
        assertThat(visit.owed()).isEqualTo(PRICE);
        assertThat(visit.payments().getFirst().returnedAt()).isEqualTo(at("12:00"));
        assertThat(visit.history().getLast().act()).isEqualTo(Act.PAYMENT_RETURNED);
        var again = new AtHome(decision.agenda(), visit);
        assertThat(again.giveBack(id(1), OWNER, when("12:00", 10)))
                .isEqualTo(new WasRecorded(visit));
        assertThat(again.giveBack(id(2), OWNER, when("12:00", 10))).isEqualTo(new NoSuchPayment());
    }

    @Test
    void isTakenForWhatWillBeOrWasOnly() {
        assertThat(take(home(new Confirmed(EARLY)), 1, PRICE)).isInstanceOf(Recorded.class);
        for (var state :
                new AppointmentState[] {
                    new AppointmentState.Requested(),
                    new NoShow(EARLY),
                    new Cancelled(EARLY, Actor.CLIENT, "", new Confirmed(EARLY))
                }) {
            assertThat(take(home(state), 1, PRICE)).isInstanceOf(NotNow.class);
        }
    }

    @Test
    void isGivenBackEvenForAVisitThatWillNotBe() {
        var paid = pay(home(new Confirmed(EARLY)), 1, PRICE);
        var gone =
                inState(new Cancelled(EARLY, Actor.CLIENT, "", new Confirmed(EARLY)), paid.visit());

        assertThat(gone.owed()).isEqualTo(Money.ZERO);
        assertThat(new AtHome(booked(gone), gone).giveBack(id(1), OWNER, when("12:00", 9)))
                .isInstanceOf(Recorded.class);
    }

    @Test
    void comesInSoManyParts() {
        var home = OVER;
        for (int i = 0; i < Appointment.MOST_PAYMENTS; i++) {
            home = pay(home, i, Money.tenge(1));
        }

        assertThat(take(home, 99, PART)).isInstanceOf(TooMany.class);
    }

    @Test
    void isSomething() {
        assertThatIllegalArgumentException().isThrownBy(() -> take(OVER, 1, Money.ZERO));
    }

    private static AtHome pay(AtHome home, int number, Money amount) {
        var decision = (Recorded) take(home, number, amount);
        return new AtHome(decision.agenda(), decision.appointment());
    }

    private static PaymentDecision take(AtHome home, int number, Money amount) {
        var when = when("11:00", number);
        var payment =
                Payment.received(id(number), amount, Money.ZERO, Method.CASH, when.at(), OWNER);
        return home.pay(payment, when);
    }

    private static PaymentId id(int number) {
        return new PaymentId(new UUID(7, number));
    }

    private static AtHome home(AppointmentState state) {
        var visit = inState(state, hourAt(1, "10:00"));
        return new AtHome(booked(visit), visit);
    }
}
