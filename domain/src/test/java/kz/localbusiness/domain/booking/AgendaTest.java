package kz.localbusiness.domain.booking;

import static kz.localbusiness.domain.booking.Salon.AIGERIM;
import static kz.localbusiness.domain.booking.Salon.DANA;
import static kz.localbusiness.domain.booking.Salon.EARLY;
import static kz.localbusiness.domain.booking.Salon.MONDAY;
import static kz.localbusiness.domain.booking.Salon.at;
import static kz.localbusiness.domain.booking.Salon.booked;
import static kz.localbusiness.domain.booking.Salon.emptyAgenda;
import static kz.localbusiness.domain.booking.Salon.event;
import static kz.localbusiness.domain.booking.Salon.heldAt;
import static kz.localbusiness.domain.booking.Salon.hourAt;
import static kz.localbusiness.domain.booking.Salon.id;
import static kz.localbusiness.domain.booking.Salon.key;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kz.localbusiness.domain.shared.TimeSlot;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An agenda")
class AgendaTest {

    @Test
    void keepsABookedVisitWithItsFirmClaimAndItsNews() {
        var agenda = booked(hourAt(1, "10:00"));

        assertThat(agenda.appointment(id(1))).contains(hourAt(1, "10:00"));
        assertThat(agenda.standing(at("23:00"))).singleElement().satisfies(this::isTenToEleven);
        assertThat(agenda.news()).extracting(BookingEvent::appointment).containsExactly(id(1));
        assertThat(agenda.appointment(id(2))).isEmpty();
    }

    @Test
    void givesTheTimeOfACancelledVisitBack() {
        var home = new AtHome(booked(hourAt(1, "10:00")), hourAt(1, "10:00"));

        var decision = home.cancel(Doer.CLIENT, "", Duration.ZERO, Salon.now(2));

        var agenda = ((CancelDecision.NowCancelled) decision).agenda();
        assertThat(agenda.claims()).isEmpty();
        assertThat(agenda.appointments()).hasSize(1);
        assertThat(agenda.news()).hasSize(2);
    }

    @Test
    void keepsATimeForAHoldUntilItLapses() {
        var agenda = emptyAgenda().holding(heldAt(1, "10:00", "08:10"));

        assertThat(agenda.hold(id(1))).isPresent();
        assertThat(agenda.standing(at("08:09"))).hasSize(1);
        assertThat(agenda.standing(at("08:10"))).isEmpty();
        assertThat(agenda.hold(id(2))).isEmpty();
    }

    @Test
    void keepsOneTimeOnlyForAHoldThatMoves() {
        var agenda =
                emptyAgenda()
                        .holding(heldAt(2, "15:00", "08:10"))
                        .holding(heldAt(1, "10:00", "08:10"))
                        .holding(heldAt(1, "12:00", "08:20"));

        assertThat(agenda.holds()).hasSize(2);
        assertThat(agenda.standing(EARLY).map(claim -> claim.time().start()))
                .containsExactly(at("15:00"), at("12:00"));
    }

    @Test
    void turnsAHoldIntoTheVisitOfItsName() {
        var agenda =
                emptyAgenda()
                        .holding(heldAt(1, "10:00", "08:10"))
                        .with(hourAt(1, "10:00"), Salon.told(1));

        assertThat(agenda.holds()).isEmpty();
        assertThat(agenda.claims()).singleElement().satisfies(this::isTenToEleven);
    }

    @Test
    void givesAHoldUpButNeverABookedVisit() {
        var agenda = booked(hourAt(1, "10:00")).holding(heldAt(2, "12:00", "08:10"));

        assertThat(agenda.givenUp(id(2)).claims()).hasSize(1);
        assertThat(agenda.givenUp(id(2)).holds()).isEmpty();
        assertThat(agenda.givenUp(id(1))).isEqualTo(agenda);
    }

    @Test
    void sweepsItsOwnLapsedHoldsAndLeavesClaimsFromElsewhere() {
        var elsewhere = hourAt(3, at(MONDAY.plusDays(1), "10:00")).pendingOn(key(MONDAY), EARLY);
        var agenda =
                booked(hourAt(1, "10:00"))
                        .holding(heldAt(2, "12:00", "08:10"))
                        .holding(heldAt(4, "16:00", "08:30"))
                        .claimed(elsewhere);

        var swept = agenda.swept(at("08:10"));

        assertThat(swept.holds()).extracting(Hold::id).containsExactly(id(4));
        assertThat(swept.claims()).extracting(Claim::appointment).containsExactly(id(1), id(4));
    }

    @Test
    void forgetsWhatIsOverOfAnAllowanceOnly() {
        var claims = hourAt(1, "10:00").claimsOn(key(MONDAY)).toList();
        var allowance =
                Agenda.empty(Salon.BUSINESS, AgendaKey.of(DANA.phone())).claimed(claims.stream());

        assertThat(allowance.swept(at("10:59")).claims()).hasSize(1);
        assertThat(allowance.swept(at("11:00")).claims()).isEmpty();
        assertThat(booked(hourAt(1, "10:00")).swept(at("11:00")).claims()).hasSize(1);
    }

    @Test
    void isFullWithThreeHundredEntriesOfAnyKind() {
        var one = booked(hourAt(1, "10:00"));
        var claims = one.claims().getFirst();
        var many = LongStream.range(0, Agenda.MOST - 3).mapToObj(_ -> claims);

        var almost = one.claimed(many);

        assertThat(almost.isFull()).isFalse();
        assertThat(blocked(almost, "15:00", "16:00").isFull()).isTrue();
    }

    @Test
    void blocksOnlyTimeThatNothingStandingClaims() {
        var agenda = booked(hourAt(1, "10:00")).holding(heldAt(2, "12:00", "08:10"));

        assertThat(agenda.block(block("10:59", "12:00"), EARLY))
                .isEqualTo(new BlockDecision.InTheWay(agenda.claims().subList(0, 1)));
        assertThat(agenda.block(block("12:00", "13:00"), EARLY))
                .isInstanceOf(BlockDecision.InTheWay.class);
        assertThat(agenda.block(block("11:00", "13:00"), at("08:10")))
                .isInstanceOf(BlockDecision.Blocked.class);
    }

    @Test
    void blocksTheSameTimeOnceAndGivesItBack() {
        var once = blocked(emptyAgenda(), "10:00", "11:00");

        assertThat(blocked(once, "10:00", "11:00")).isEqualTo(once);
        assertThat(once.unblocked(new BlockId(new UUID(8, 2)))).isEqualTo(once);
        assertThat(once.unblocked(new BlockId(new UUID(8, 1))).blocks()).isEmpty();
    }

    @Test
    void tellsOnWhatWasNotTold() {
        var agenda = booked(hourAt(1, "10:00")).telling(Salon.told(2));

        assertThat(agenda.relayed(Set.of(event(1))).news()).containsExactly(Salon.told(2));
        assertThat(agenda.relayed(Set.of()).news()).hasSize(2);
    }

    @Test
    void isDueForNewsAtOnceAndForWhatLapsesThen() {
        var hold = heldAt(1, "10:00", "08:10");

        assertThat(emptyAgenda().dueAt()).isEmpty();
        assertThat(emptyAgenda().holding(hold).dueAt()).contains(at("08:10"));
        assertThat(emptyAgenda().holding(hold).telling(Salon.told(1)).dueAt()).contains(EARLY);
    }

    @Test
    void changesAVisitWithoutTouchingItsTime() {
        var praised = hourAt(1, "10:00").praised(new Feedback(5, "", at("12:00")));

        var agenda = booked(hourAt(1, "10:00")).with(praised);

        assertThat(agenda.appointments()).containsExactly(praised);
        assertThat(agenda.claims()).hasSize(1);
        assertThat(agenda.news()).hasSize(1);
    }

    private static Agenda blocked(Agenda agenda, String from, String to) {
        return ((BlockDecision.Blocked) agenda.block(block(from, to), EARLY)).agenda();
    }

    private static Block block(String from, String to) {
        var time = new TimeSlot(at(from), at(to));
        return new Block(new BlockId(new UUID(8, 1)), time, "Lunch");
    }

    private void isTenToEleven(Claim claim) {
        assertThat(claim.time()).isEqualTo(new TimeSlot(at("10:00"), at("11:00")));
        assertThat(claim.until()).isNull();
        assertThat(claim.home()).isEqualTo(AgendaKey.of(AIGERIM, MONDAY));
        assertThat(Stream.of(claim.appointment())).containsExactly(id(1));
    }
}
