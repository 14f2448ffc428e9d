package kz.localbusiness.domain.booking;

import static kz.localbusiness.domain.booking.Salon.BUSINESS;
import static kz.localbusiness.domain.booking.Salon.EARLY;
import static kz.localbusiness.domain.booking.Salon.OWNER;
import static kz.localbusiness.domain.booking.Salon.at;
import static kz.localbusiness.domain.booking.Salon.booked;
import static kz.localbusiness.domain.booking.Salon.hourAt;
import static kz.localbusiness.domain.booking.Salon.inState;
import static kz.localbusiness.domain.booking.Salon.segment;
import static kz.localbusiness.domain.booking.Salon.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import kz.localbusiness.domain.booking.AppointmentState.Arrived;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.AppointmentState.Completed;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.AppointmentState.NoShow;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import kz.localbusiness.domain.booking.AppointmentState.Rescheduled;
import kz.localbusiness.domain.booking.CalendarEntry.Status;
import kz.localbusiness.domain.booking.CancelDecision.NowCancelled;
import kz.localbusiness.domain.booking.ConfirmDecision.NowConfirmed;
import kz.localbusiness.domain.booking.HistoryEntry.Act;
import kz.localbusiness.domain.booking.MoveDecision.Moved;
import kz.localbusiness.domain.booking.PlanDecision.Planned;
import kz.localbusiness.domain.booking.ReinstateDecision.Reinstated;
import kz.localbusiness.domain.booking.ResizeDecision.Resized;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Profile;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.shared.EmailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Dana's visit is from 10:00 to 11:00.
class CalendarEntryTest {

    private static final URI PAGE = URI.create("https://lbp.example/salon/booking/token");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Appointment VISIT = hourAt(1, "10:00");

    @Test
    void tellsWhatWhereAndWhen() {
        var entry = entry(VISIT);

        assertThat(entry.title()).isEqualTo("Haircut · Salon");
        assertThat(entry.place()).isEqualTo("Satpaev 1");
        assertThat(entry.slot()).isEqualTo(VISIT.slot());
        assertThat(entry.page()).isEqualTo(PAGE);
        assertThat(entry.revision()).isZero();
    }

    @Test
    void isNoMoreThanTentativeUntilTheBusinessAgrees() {
        assertThat(status(new Requested())).isEqualTo(Status.TENTATIVE);
        assertThat(List.of(new Confirmed(EARLY), new Rescheduled(EARLY), new Arrived(EARLY)))
                .allMatch(state -> status(state) == Status.CONFIRMED);
        assertThat(List.of(new Completed(EARLY), new NoShow(EARLY)))
                .allMatch(state -> status(state) == Status.CONFIRMED);
        assertThat(status(new Cancelled(EARLY, Actor.CLIENT, "", new Confirmed(EARLY))))
                .isEqualTo(Status.CANCELLED);
    }

    @Test
    void staysOneEntryWhoseRevisionGrowsWithWhatItTells() {
        var booked = new AtHome(booked(VISIT), VISIT);
        var confirmed = confirmed(booked);
        var moved = moved(confirmed, "15:00");
        var back = moved(moved, "10:00");
        var longer = longer(back);
        var cancelled = cancelled(longer);
        var reinstated = reinstated(cancelled);

        assertThat(List.of(booked, confirmed, moved, back, longer, cancelled, reinstated))
                .extracting(home -> entry(home.visit()))
                .allMatch(entry -> entry.id().equals(VISIT.id()))
                .extracting(CalendarEntry::revision)
                .containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(entry(back.visit()).slot()).isEqualTo(VISIT.slot());
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CONFIRMED", "MOVED", "RESIZED", "CANCELLED", "REINSTATED"})
    void keepsItsRevisionWhateverElseIsDone(Act act) {
        var noted = VISIT.noting(new HistoryEntry(EARLY, OWNER, act, ""));

        assertThat(entry(noted)).isEqualTo(entry(VISIT));
    }

    private static AtHome confirmed(AtHome home) {
        var decision = (NowConfirmed) home.confirm(OWNER, when("08:00", 2));
        return new AtHome(decision.agenda(), decision.appointment());
    }

    private static AtHome moved(AtHome home, String time) {
        var plan = new Planned(List.of(segment(HOUR, at(time))), List.of());
        var decision = (Moved) home.move(plan, OWNER, BookingPolicy.STANDARD, when("08:00", 3));
        return new AtHome(decision.agenda(), decision.appointment());
    }

    private static AtHome longer(AtHome home) {
        var plan = new Planned(List.of(segment(HOUR.multipliedBy(2), at("10:00"))), List.of());
        var decision = (Resized) home.resize(plan, OWNER, when("08:00", 4));
        return new AtHome(decision.agenda(), decision.appointment());
    }

    private static AtHome cancelled(AtHome home) {
        var decision = (NowCancelled) home.cancel(OWNER, "", Duration.ZERO, when("08:00", 5));
        return new AtHome(decision.agenda(), decision.appointment());
    }

    private static AtHome reinstated(AtHome home) {
        var plan = new Planned(home.visit().segments(), List.of());
        var decision = (Reinstated) home.reinstate(plan, OWNER, when("08:00", 6));
        return new AtHome(decision.agenda(), decision.appointment());
    }

    private static Status status(AppointmentState state) {
        return entry(inState(state, VISIT)).status();
    }

    private static CalendarEntry entry(Appointment visit) {
        var profile =
                new Profile("Salon", "", new EmailAddress("owner@example.kz"), null, "Satpaev 1");
        var salon = Business.registered(BUSINESS, new Slug("salon"), profile, EARLY);
        return CalendarEntry.of(visit, salon, PAGE);
    }
}
