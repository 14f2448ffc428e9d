package kz.localbusiness.domain.booking;

import static kz.localbusiness.domain.booking.Salon.AIGERIM;
import static kz.localbusiness.domain.booking.Salon.DANA;
import static kz.localbusiness.domain.booking.Salon.EARLY;
import static kz.localbusiness.domain.booking.Salon.MONDAY;
import static kz.localbusiness.domain.booking.Salon.OWNER;
import static kz.localbusiness.domain.booking.Salon.at;
import static kz.localbusiness.domain.booking.Salon.heldAt;
import static kz.localbusiness.domain.booking.Salon.hourAt;
import static kz.localbusiness.domain.booking.Salon.id;
import static kz.localbusiness.domain.booking.Salon.key;
import static kz.localbusiness.domain.booking.Salon.segment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.AppointmentState.NoShow;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import kz.localbusiness.domain.booking.HistoryEntry.Act;
import kz.localbusiness.domain.business.Approval;
import kz.localbusiness.domain.business.BookingLimits;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.domain.staff.ResourceId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A visit")
class AppointmentTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final BookingPolicy LIMITED = policy(new BookingLimits(2, 5), Approval.INSTANT);
    private static final List<Segment> TWO =
            List.of(segment(HOUR, at("10:00")), segment(HOUR, at("11:00")));

    @Test
    void ofAClientWaitsForTheOwnerUnlessBookingsStandAtOnce() {
        assertThat(booked(Doer.CLIENT, BookingPolicy.STANDARD).state()).isEqualTo(new Requested());
        assertThat(booked(Doer.CLIENT, LIMITED).state()).isEqualTo(new Confirmed(EARLY));
        assertThat(booked(OWNER, BookingPolicy.STANDARD).state()).isEqualTo(new Confirmed(EARLY));
    }

    @Test
    void countsAgainstTheClientWhereClientsAreLimited() {
        assertThat(booked(Doer.CLIENT, BookingPolicy.STANDARD).counted()).isFalse();
        assertThat(booked(Doer.CLIENT, LIMITED).counted()).isTrue();
        assertThat(booked(Doer.CLIENT, LIMITED).agendas())
                .containsExactly(key(MONDAY), AgendaKey.of(DANA.phone()));
    }

    @Test
    void tellsWhichRulesWereOverridden() {
        List<Obstacle> waived =
                List.of(new Obstacle.OnBreak(slot("13:00", "14:00")), new Obstacle.InThePast());
        var plan = new PlanDecision.Planned(TWO, waived);

        var visit = new NewBooking(id(1), DANA, OWNER, null).as(plan, LIMITED, Salon.now(1));

        assertThat(visit.history())
                .containsExactly(
                        new HistoryEntry(
                                EARLY, OWNER, Act.BOOKED_BY_OVERRIDE, "OnBreak, InThePast"));
        assertThat(booked(OWNER, LIMITED).history())
                .containsExactly(new HistoryEntry(EARLY, OWNER, Act.BOOKED, ""));
    }

    @Test
    void claimsItsTimeWhileItIsLiveAndOneEntryOfTheAllowance() {
        var visit = booked(Doer.CLIENT, LIMITED);

        assertThat(visit.claimsOn(key(MONDAY)))
                .extracting(Claim::time)
                .containsExactly(slot("10:00", "11:00"), slot("11:00", "12:00"));
        assertThat(visit.claimsOn(AgendaKey.of(DANA.phone()))).hasSize(1);
        assertThat(visit.claimsOn(key(MONDAY.plusDays(1)))).isEmpty();
        assertThat(visit.pendingOn(key(MONDAY), at("08:01")))
                .allMatch(claim -> at("08:01").equals(claim.until()))
                .hasSize(2);
        assertThat(gone(new NoShow(EARLY)).claimsOn(key(MONDAY))).isEmpty();
        assertThat(
                        gone(new Cancelled(EARLY, Actor.CLIENT, "", new Confirmed(EARLY)))
                                .claimsOn(key(MONDAY)))
                .isEmpty();
    }

    @Test
    void ofSeveralServicesIsOneToWhoeverReadsIt() {
        var visit = booked(Doer.CLIENT, LIMITED);

        assertThat(visit.slot()).isEqualTo(slot("10:00", "12:00"));
        assertThat(visit.offering().name()).isEqualTo("Haircut + Haircut");
        assertThat(visit.offering().duration()).isEqualTo(Duration.ofHours(2));
        assertThat(visit.offering().price()).isEqualTo(Money.tenge(10_000));
        assertThat(hourAt(1, "10:00").offering()).isEqualTo(Salon.haircut(HOUR));
    }

    @Test
    void hasBegunFromItsStartOn() {
        assertThat(hourAt(1, "10:00").hasBegun(at("09:59"))).isFalse();
        assertThat(hourAt(1, "10:00").hasBegun(at("10:00"))).isTrue();
    }

    @Test
    void ofASeriesFollowsTheFirstAsItsTimeWasHeld() {
        var first = new NewBooking(id(1), DANA, OWNER, new UUID(7, 7));
        var plan = new PlanDecision.Planned(TWO, List.of());
        var hold = heldAt(2, "15:00", "08:10");

        var next = first.as(plan, LIMITED, Salon.now(1)).follower(hold, at("08:05"));

        assertThat(next.id()).isEqualTo(id(2));
        assertThat(next.segments()).isEqualTo(hold.segments());
        assertThat(next.home()).isEqualTo(hold.home());
        assertThat(next.series()).isEqualTo(new UUID(7, 7));
        assertThat(next.bookedAt()).isEqualTo(at("08:05"));
        assertThat(next.history())
                .containsExactly(new HistoryEntry(at("08:05"), OWNER, Act.BOOKED, ""));
    }

    @Test
    void occupiesAtLeastItsOwnTime() {
        var one = TWO.getFirst();

        assertThatIllegalArgumentException().isThrownBy(() -> occupying(one, "10:01", "11:00"));
        assertThat(occupying(one, "09:50", "11:00").occupied()).isEqualTo(slot("09:50", "11:00"));
    }

    @Test
    void claimsItsRoomsTooOnEveryDateThatItTouches() {
        var room = new ResourceId(new UUID(6, 1));
        var one = TWO.getFirst();
        var dates = List.of(MONDAY, MONDAY.plusDays(1));
        var night =
                new Segment(
                        one.offering(),
                        AIGERIM,
                        one.slot(),
                        one.slot(),
                        dates,
                        List.of(room),
                        true);

        assertThat(night.agendas())
                .containsExactlyInAnyOrder(
                        key(MONDAY),
                        key(MONDAY.plusDays(1)),
                        AgendaKey.of(room, MONDAY),
                        AgendaKey.of(room, MONDAY.plusDays(1)));
        assertThat(night.claim(id(1), key(MONDAY), null).seat())
                .isEqualTo(new Seat(AIGERIM, one.slot()));
        assertThat(one.claim(id(1), key(MONDAY), null).seat()).isNull();
    }

    private static Segment occupying(Segment one, String from, String to) {
        return new Segment(
                one.offering(),
                one.staff(),
                one.slot(),
                slot(from, to),
                one.dates(),
                List.of(),
                false);
    }

    private static Appointment gone(AppointmentState state) {
        return Salon.inState(state, booked(Doer.CLIENT, LIMITED));
    }

    private static Appointment booked(Doer by, BookingPolicy policy) {
        var plan = new PlanDecision.Planned(TWO, List.of());
        return new NewBooking(id(1), DANA, by, null).as(plan, policy, Salon.now(1));
    }

    private static TimeSlot slot(String from, String to) {
        return new TimeSlot(at(from), at(to));
    }

    private static BookingPolicy policy(BookingLimits limits, Approval approval) {
        var usual = BookingPolicy.STANDARD;
        return new BookingPolicy(
                usual.window(), usual.changes(), limits, approval, true, usual.holds());
    }
}
