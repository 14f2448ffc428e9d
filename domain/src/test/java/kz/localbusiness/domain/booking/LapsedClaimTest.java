package kz.localbusiness.domain.booking;

import static kz.localbusiness.domain.booking.Salon.BUSINESS;
import static kz.localbusiness.domain.booking.Salon.EARLY;
import static kz.localbusiness.domain.booking.Salon.MONDAY;
import static kz.localbusiness.domain.booking.Salon.at;
import static kz.localbusiness.domain.booking.Salon.booked;
import static kz.localbusiness.domain.booking.Salon.heldAt;
import static kz.localbusiness.domain.booking.Salon.hourAt;
import static kz.localbusiness.domain.booking.Salon.key;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Dana's visit is at home on Monday and claims time on Tuesday, where it moves to.
@DisplayName("A claim whose term has lapsed is worth what its home says")
class LapsedClaimTest {

    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final Appointment ON_MONDAY = hourAt(1, "10:00");
    private static final Appointment ON_TUESDAY =
            ON_MONDAY.movedTo(
                    hourAt(1, at(TUESDAY, "10:00")).segments(),
                    ON_MONDAY.state(),
                    ON_MONDAY.history().getFirst());
    private static final Agenda CLAIMED =
            Agenda.empty(BUSINESS, key(TUESDAY))
                    .claimed(ON_TUESDAY.pendingOn(key(TUESDAY), at("08:01")));

    @Test
    void itIsFirmWhenTheVisitCameTrue() {
        var resolved = CLAIMED.resolved(homes(booked(ON_TUESDAY)), at("08:01"));

        assertThat(resolved.claims()).containsExactlyElementsOf(firm());
        assertThat(resolved.lapsed(at("09:00"))).isEmpty();
    }

    @Test
    void itIsGoneWhenTheVisitIsElsewhereOrNowhere() {
        assertThat(CLAIMED.resolved(homes(booked(ON_MONDAY)), at("08:01")).claims()).isEmpty();
        assertThat(CLAIMED.resolved(Map.of(), at("08:01")).claims()).isEmpty();
    }

    @Test
    void itIsGoneWhenTheVisitIsCancelled() {
        var home = new AtHome(booked(ON_TUESDAY), ON_TUESDAY);
        var decision = home.cancel(Doer.CLIENT, "", Duration.ZERO, Salon.now(2));
        var cancelled = ((CancelDecision.NowCancelled) decision).agenda();

        assertThat(CLAIMED.resolved(homes(cancelled), at("08:01")).claims()).isEmpty();
    }

    @Test
    void itStandsUntilItsTermIsOver() {
        assertThat(CLAIMED.lapsed(EARLY)).isEmpty();
        assertThat(CLAIMED.resolved(Map.of(), EARLY)).isEqualTo(CLAIMED);
        assertThat(CLAIMED.lapsed(at("08:01"))).hasSize(1);
    }

    @Test
    void whatLapsedAtHomeNeedsNobodyElse() {
        var held = Agenda.empty(BUSINESS, key(MONDAY)).holding(heldAt(2, "10:00", "08:10"));

        assertThat(held.lapsed(at("09:00"))).isEmpty();
        assertThat(held.resolved(Map.of(), at("09:00"))).isEqualTo(held);
    }

    @Test
    void settlingMakesTheClaimsWhatTheVisitSays() {
        assertThat(CLAIMED.settled(ON_TUESDAY).claims()).containsExactlyElementsOf(firm());
        assertThat(CLAIMED.settled(ON_TUESDAY).settled(ON_MONDAY).claims()).isEmpty();
        assertThat(CLAIMED.settled(hourAt(2, "10:00")).claims()).isEqualTo(CLAIMED.claims());
    }

    @Test
    void settlingLeavesAloneWithWhatSomebodyIsAboutToMoveIt() {
        assertThat(CLAIMED.settled(ON_MONDAY)).isEqualTo(CLAIMED);
    }

    @Test
    void releasingForgetsOnlyTheClaimsOfThatAttempt() {
        assertThat(CLAIMED.released(CLAIMED.claims().stream()).claims()).isEmpty();
        assertThat(CLAIMED.released(firm().stream())).isEqualTo(CLAIMED);
        assertThat(CLAIMED.settled(ON_TUESDAY).released(CLAIMED.claims().stream()).claims())
                .hasSize(1);
    }

    private static List<Claim> firm() {
        return ON_TUESDAY.claimsOn(key(TUESDAY)).toList();
    }

    private static Map<AgendaKey, Agenda> homes(Agenda home) {
        return Map.of(ON_MONDAY.home(), home);
    }
}
