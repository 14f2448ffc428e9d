package kz.localbusiness.domain.booking;

import static kz.localbusiness.domain.booking.Salon.DANA;
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
import kz.localbusiness.domain.booking.RemindDecision.NoAddress;
import kz.localbusiness.domain.booking.RemindDecision.NotNow;
import kz.localbusiness.domain.booking.RemindDecision.Reminded;
import kz.localbusiness.domain.booking.RemindDecision.TooSoon;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Money;
import org.junit.jupiter.api.Test;

class ReminderTest {

    private static final AtHome EXPECTED = home(new Confirmed(EARLY), "dana@example.kz");

    @Test
    void isOnItsWayOnceItIsAskedFor() {
        var decision = (Reminded) EXPECTED.remind(OWNER, when("08:30", 2));

        assertThat(decision.appointment().history().getLast().act())
                .isEqualTo(HistoryEntry.Act.REMINDED);
        assertThat(decision.agenda().news().getLast())
                .isInstanceOf(BookingEvent.ReminderAsked.class);
    }

    @Test
    void comesAtMostOnceAnHour() {
        var first = (Reminded) EXPECTED.remind(OWNER, when("08:30", 2));
        var then = new AtHome(first.agenda(), first.appointment());

        assertThat(then.remind(OWNER, when("09:29", 3))).isEqualTo(new TooSoon(at("09:30")));
        assertThat(then.remind(OWNER, when("09:30", 3))).isInstanceOf(Reminded.class);
    }

    @Test
    void isForWhomeverIsExpectedOnly() {
        var asked = home(new Requested(), "dana@example.kz");

        assertThat(asked.remind(OWNER, when("08:30", 2))).isEqualTo(new NotNow(asked.visit()));
        assertThat(EXPECTED.remind(OWNER, when("10:00", 2)))
                .isEqualTo(new NotNow(EXPECTED.visit()));
    }

    @Test
    void needsAnAddress() {
        var visit = inState(new Confirmed(EARLY), hourAt(1, "10:00"));

        assertThat(new AtHome(booked(visit), visit).remind(OWNER, when("08:30", 2)))
                .isEqualTo(new NoAddress());
    }

    private static AtHome home(AppointmentState state, String email) {
        var it = inState(state, hourAt(1, "10:00"));
        var client =
                new ClientDetails(
                        DANA.name(), DANA.phone(), new EmailAddress(email), "", DANA.language());
        var visit =
                new Appointment(
                        it.id(),
                        it.home(),
                        it.segments(),
                        client,
                        it.counted(),
                        it.state(),
                        it.bookedAt(),
                        it.history(),
                        it.series(),
                        it.feedback(),
                        it.payments(),
                        Money.ZERO);
        return new AtHome(booked(visit), visit);
    }
}
