package kz.localbusiness.domain.booking;

import static kz.localbusiness.domain.booking.Salon.EARLY;
import static kz.localbusiness.domain.booking.Salon.OWNER;
import static kz.localbusiness.domain.booking.Salon.at;
import static kz.localbusiness.domain.booking.Salon.booked;
import static kz.localbusiness.domain.booking.Salon.hourAt;
import static kz.localbusiness.domain.booking.Salon.inState;
import static kz.localbusiness.domain.booking.Salon.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kz.localbusiness.domain.booking.AppointmentState.Completed;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import kz.localbusiness.domain.booking.BookingEvent.DiscountGiven;
import kz.localbusiness.domain.booking.HistoryEntry.Act;
import kz.localbusiness.domain.booking.Payment.Method;
import kz.localbusiness.domain.booking.PaymentDecision.NotNow;
import kz.localbusiness.domain.booking.PaymentDecision.Recorded;
import kz.localbusiness.domain.booking.PaymentDecision.TooMuch;
import kz.localbusiness.domain.booking.PaymentDecision.WasRecorded;
import kz.localbusiness.domain.shared.Money;
import org.junit.jupiter.api.Test;

/// A haircut costs 5,000 ₸.
class DiscountTest {

    private static final Money PRICE = Money.tenge(5_000);
    private static final Money SOME = Money.tenge(700);
    private static final AtHome OVER = home(new Completed(EARLY));

    @Test
    void leavesLessToPay() {
        var given = given(OVER, SOME);

        var visit = given.visit();
        assertThat(visit.price()).isEqualTo(Money.tenge(4_300));
        assertThat(visit.owed()).isEqualTo(Money.tenge(4_300));
        assertThat(visit.offering().price()).isEqualTo(PRICE);
        assertThat(visit.history().getLast())
                .isEqualTo(new HistoryEntry(at("12:00"), OWNER, Act.DISCOUNTED, "700"));
        assertThat(given.agenda().news().getLast()).isInstanceOf(DiscountGiven.class);
    }

    @Test
    void replacesTheOneBeforeAndMayBeTakenBack() {
        var more = given(given(OVER, SOME), PRICE);

        assertThat(more.visit().owed()).isEqualTo(Money.ZERO);
        assertThat(given(more, Money.ZERO).visit().owed()).isEqualTo(PRICE);
    }

    @Test
    void isGivenOnceHoweverOftenItIsAsked() {
        var once = given(OVER, SOME);

        assertThat(once.discount(SOME, OWNER, when("12:00", 8)))
                .isEqualTo(new WasRecorded(once.visit()));
    }

    @Test
    void isNeverMoreThanIsLeftToPay() {
        var payment =
                Payment.received(
                        new PaymentId(new UUID(4, 1)),
                        Money.tenge(3_000),
                        Money.ZERO,
                        Method.CASH,
                        EARLY,
                        OWNER);
        var paid = home((Recorded) given(OVER, SOME).pay(payment, when("11:00", 5)));

        assertThat(paid.discount(Money.tenge(2_001), OWNER, when("12:00", 8)))
                .isEqualTo(new TooMuch(paid.visit(), Money.tenge(2_000)));
        assertThat(given(paid, Money.tenge(2_000)).visit().owed()).isEqualTo(Money.ZERO);
    }

    @Test
    void isGivenForWhatIsAgreedUponOnly() {
        var asked = home(new Requested());

        assertThat(asked.discount(SOME, OWNER, when("12:00", 8)))
                .isEqualTo(new NotNow(asked.visit()));
    }

    private static AtHome given(AtHome visit, Money discount) {
        return home((Recorded) visit.discount(discount, OWNER, when("12:00", 7)));
    }

    private static AtHome home(Recorded recorded) {
        return new AtHome(recorded.agenda(), recorded.appointment());
    }

    private static AtHome home(AppointmentState state) {
        var visit = inState(state, hourAt(1, "10:00"));
        return new AtHome(booked(visit), visit);
    }
}
