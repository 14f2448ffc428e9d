package kz.localbusiness.domain.booking;

import static kz.localbusiness.domain.booking.Salon.EARLY;
import static kz.localbusiness.domain.booking.Salon.OWNER;
import static kz.localbusiness.domain.booking.Salon.at;
import static kz.localbusiness.domain.booking.Salon.booked;
import static kz.localbusiness.domain.booking.Salon.hourAt;
import static kz.localbusiness.domain.booking.Salon.inState;
import static kz.localbusiness.domain.booking.Salon.segment;
import static kz.localbusiness.domain.booking.Salon.visit;
import static kz.localbusiness.domain.booking.Salon.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import kz.localbusiness.domain.booking.AppointmentState.Arrived;
import kz.localbusiness.domain.booking.AppointmentState.Completed;
import kz.localbusiness.domain.booking.HistoryEntry.Act;
import kz.localbusiness.domain.booking.PlanDecision.Planned;
import kz.localbusiness.domain.booking.ResizeDecision.NotNow;
import kz.localbusiness.domain.booking.ResizeDecision.Resized;
import kz.localbusiness.domain.booking.ResizeDecision.Unfit;
import org.junit.jupiter.api.Test;

class LengthTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofHours(16);
    private static final Appointment VISIT = hourAt(1, "10:00");
    private static final AtHome HOME = new AtHome(booked(VISIT), VISIT);

    @Test
    void takesAnotherTimeFromTheSameStart() {
        var longer = List.of(segment(HOUR.multipliedBy(2), at("10:00")));

        var decision =
                (Resized) HOME.resize(new Planned(longer, List.of()), OWNER, when("09:00", 2));

        var visit = decision.appointment();
        assertThat(visit.slot().end()).isEqualTo(at("12:00"));
        assertThat(visit.state()).isEqualTo(VISIT.state());
        assertThat(visit.history().getLast())
                .isEqualTo(new HistoryEntry(at("09:00"), OWNER, Act.RESIZED, "60"));
        assertThat(decision.agenda().claims())
                .extracting(claim -> claim.time().end())
                .containsExactly(at("12:00"));
    }

    @Test
    void hasItsBounds() {
        assertThat(HOME.refusalToResize(Duration.ofMinutes(5))).isEmpty();
        assertThat(HOME.refusalToResize(DAY)).isEmpty();
        assertThat(HOME.refusalToResize(Duration.ofMinutes(4)))
                .contains(new Unfit(Duration.ofMinutes(5), DAY));
        assertThat(HOME.refusalToResize(DAY.plusMinutes(1)))
                .contains(new Unfit(Duration.ofMinutes(5), DAY));
        assertThat(HOME.refusalToResize(HOUR.plusSeconds(1)))
                .contains(new Unfit(Duration.ofMinutes(5), DAY));
    }

    @Test
    void leavesTheServicesBeforeTheLastAsTheyAre() {
        var two = visit(1, List.of(segment(HOUR, at("10:00")), segment(HOUR, at("11:00"))));
        var home = new AtHome(booked(two), two);

        assertThat(home.refusalToResize(HOUR)).contains(new Unfit(HOUR.plusMinutes(5), DAY));
        assertThat(two.lasting(HOUR.plusMinutes(30)).segments())
                .extracting(part -> part.offering().duration())
                .containsExactly(HOUR, Duration.ofMinutes(30));
    }

    @Test
    void changesWhileTheClientIsThereButNotAfterwards() {
        var there = inState(new Arrived(EARLY), VISIT);
        var over = inState(new Completed(EARLY), VISIT);

        assertThat(new AtHome(booked(there), there).refusalToResize(HOUR)).isEmpty();
        assertThat(new AtHome(booked(over), over).refusalToResize(HOUR)).contains(new NotNow(over));
    }
}
