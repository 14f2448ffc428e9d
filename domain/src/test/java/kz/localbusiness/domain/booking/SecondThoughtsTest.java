package kz.localbusiness.domain.booking;

import static kz.localbusiness.domain.booking.Salon.EARLY;
import static kz.localbusiness.domain.booking.Salon.OWNER;
import static kz.localbusiness.domain.booking.Salon.booked;
import static kz.localbusiness.domain.booking.Salon.hourAt;
import static kz.localbusiness.domain.booking.Salon.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import kz.localbusiness.domain.booking.CancelDecision.NowCancelled;
import kz.localbusiness.domain.booking.HistoryEntry.Act;
import kz.localbusiness.domain.booking.PlanDecision.Planned;
import kz.localbusiness.domain.booking.ReinstateDecision.Reinstated;
import org.junit.jupiter.api.Test;

class SecondThoughtsTest {

    private static final Appointment VISIT = hourAt(1, "10:00");

    @Test
    void giveBackWhatTheBusinessHasCancelled() {
        var gone = cancelled(OWNER);

        assertThat(gone.refusalToReinstate(EARLY.plusSeconds(14))).isEmpty();
        var plan = new Planned(VISIT.segments(), List.of());
        var decision = (Reinstated) gone.reinstate(plan, OWNER, when("08:00", 3));

        var again = decision.appointment();
        assertThat(again.state()).isEqualTo(new Requested());
        assertThat(again.segments()).isEqualTo(VISIT.segments());
        assertThat(again.history().getLast().act()).isEqualTo(Act.REINSTATED);
        assertThat(decision.agenda().claims()).isEqualTo(booked(VISIT).claims());
        assertThat(decision.agenda().news().getLast())
                .isInstanceOf(BookingEvent.AppointmentReinstated.class);
    }

    @Test
    void endOnceTheClientIsTold() {
        var gone = cancelled(OWNER);

        assertThat(gone.refusalToReinstate(EARLY.plusSeconds(15)))
                .contains(new ReinstateDecision.ForGood(gone.visit()));
    }

    @Test
    void areNotForWhatTheClientHasCancelled() {
        var gone = cancelled(Doer.CLIENT);

        assertThat(gone.refusalToReinstate(EARLY))
                .contains(new ReinstateDecision.ForGood(gone.visit()));
    }

    @Test
    void areNotNeededForAVisitThatStands() {
        assertThat(new AtHome(booked(VISIT), VISIT).refusalToReinstate(EARLY))
                .contains(new ReinstateDecision.NotCancelled(VISIT));
    }

    private static AtHome cancelled(Doer by) {
        var home = new AtHome(booked(VISIT), VISIT);
        var decision = (NowCancelled) home.cancel(by, "ill", Duration.ZERO, when("08:00", 2));
        return new AtHome(decision.agenda(), decision.appointment());
    }
}
