package kz.localbusiness.domain.booking;

import static kz.localbusiness.domain.booking.Salon.EARLY;
import static kz.localbusiness.domain.booking.Salon.OWNER;
import static kz.localbusiness.domain.booking.Salon.at;
import static kz.localbusiness.domain.booking.Salon.booked;
import static kz.localbusiness.domain.booking.Salon.hourAt;
import static kz.localbusiness.domain.booking.Salon.inState;
import static kz.localbusiness.domain.booking.Salon.when;
import static org.assertj.core.api.Assertions.assertThat;

import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import kz.localbusiness.domain.booking.RemindDecision.NoWay;
import kz.localbusiness.domain.booking.RemindDecision.NotNow;
import kz.localbusiness.domain.booking.RemindDecision.Reminded;
import kz.localbusiness.domain.booking.RemindDecision.TooSoon;
import kz.localbusiness.domain.booking.RemindDecision.Unwanted;
import org.junit.jupiter.api.Test;

class ReminderTest {

    private static final AtHome EXPECTED = home(new Confirmed(EARLY));

    @Test
    void isOnItsWayOnceItIsAskedFor() {
        var decision = (Reminded) EXPECTED.remind(Reach.OPEN, OWNER, when("08:30", 2));

        assertThat(decision.appointment().history().getLast().act())
                .isEqualTo(HistoryEntry.Act.REMINDED);
        assertThat(decision.agenda().news().getLast())
                .isInstanceOf(BookingEvent.ReminderAsked.class);
    }

    @Test
    void comesAtMostOnceAnHour() {
        var first = (Reminded) EXPECTED.remind(Reach.OPEN, OWNER, when("08:30", 2));
        var then = new AtHome(first.agenda(), first.appointment());

        assertThat(then.remind(Reach.OPEN, OWNER, when("09:29", 3)))
                .isEqualTo(new TooSoon(at("09:30")));
        assertThat(then.remind(Reach.OPEN, OWNER, when("09:30", 3))).isInstanceOf(Reminded.class);
    }

    @Test
    void isForWhomeverIsExpectedOnly() {
        var asked = home(new Requested());

        assertThat(asked.remind(Reach.OPEN, OWNER, when("08:30", 2)))
                .isEqualTo(new NotNow(asked.visit()));
        assertThat(EXPECTED.remind(Reach.OPEN, OWNER, when("10:00", 2)))
                .isEqualTo(new NotNow(EXPECTED.visit()));
    }

    @Test
    void saysWhyItFindsNoWay() {
        var when = when("08:30", 2);

        assertThat(EXPECTED.remind(Reach.NONE, OWNER, when)).isEqualTo(new NoWay());
        assertThat(EXPECTED.remind(Reach.UNWANTED, OWNER, when)).isEqualTo(new Unwanted());
    }

    private static AtHome home(AppointmentState state) {
        var visit = inState(state, hourAt(1, "10:00"));
        return new AtHome(booked(visit), visit);
    }
}
