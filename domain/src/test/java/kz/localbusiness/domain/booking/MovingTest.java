package kz.localbusiness.domain.booking;

import static kz.localbusiness.domain.booking.Salon.AIGERIM;
import static kz.localbusiness.domain.booking.Salon.BUSINESS;
import static kz.localbusiness.domain.booking.Salon.MONDAY;
import static kz.localbusiness.domain.booking.Salon.at;
import static kz.localbusiness.domain.booking.Salon.dayWith;
import static kz.localbusiness.domain.booking.Salon.event;
import static kz.localbusiness.domain.booking.Salon.hourAt;
import static kz.localbusiness.domain.booking.Salon.id;
import static kz.localbusiness.domain.booking.Salon.now;
import static kz.localbusiness.domain.booking.Salon.rules;
import static kz.localbusiness.domain.booking.Salon.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentMoved;
import kz.localbusiness.domain.booking.MoveDecision.Moved;
import kz.localbusiness.domain.booking.MoveDecision.NoSuchAppointment;
import kz.localbusiness.domain.booking.MoveDecision.NotOffered;
import kz.localbusiness.domain.booking.MoveDecision.SlotTaken;
import kz.localbusiness.domain.booking.MoveDecision.TooLate;
import kz.localbusiness.domain.booking.MoveDecision.WasCancelled;
import org.junit.jupiter.api.Test;

class MovingTest {

    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    @Test
    void movesOntoATimeThatOverlapsItsOwnOldOne() {
        var day = dayWith(hourAt(1, "10:00"));

        var moved = (Moved) day.move(id(1), at("10:30"), rules(), now(1));

        assertThat(moved.day().claims()).containsExactly(hourAt(1, "10:30").slot());
        assertThat(moved.day().news())
                .containsExactly(
                        new AppointmentMoved(event(1), id(1), at("08:00"), AIGERIM, MONDAY));
    }

    @Test
    void keepsTheStateOfWhatMoves() {
        var day = dayWith(hourAt(1, "10:00").confirmed(at("08:00")));

        var moved = (Moved) day.move(id(1), at("12:00"), rules(), now(1));

        assertThat(moved.appointment().state()).isEqualTo(new Confirmed(at("08:00")));
    }

    @Test
    void refusesToMoveOntoSomebodyElsesTimeOrOutsideTheRules() {
        var day = dayWith(hourAt(1, "10:00"), hourAt(2, "12:00"));

        assertThat(day.move(id(1), at("11:30"), rules(), now(1))).isEqualTo(new SlotTaken());
        assertThat(day.move(id(1), at("20:00"), rules(), now(1))).isInstanceOf(NotOffered.class);
    }

    @Test
    void movesOnlyLiveAppointmentsThatHaveNotBegun() {
        var cancelled = hourAt(2, "12:00").cancelled(new Cancelled(at("08:00"), Actor.CLIENT, ""));
        var day = dayWith(hourAt(1, "10:00"), cancelled);

        assertThat(day.move(id(1), at("14:00"), rules(), when("10:00", 1)))
                .isInstanceOf(TooLate.class);
        assertThat(day.refusalToMove(id(2), at("08:00")).orElseThrow())
                .isEqualTo(new WasCancelled(cancelled));
        assertThat(day.refusalToMove(id(3), at("08:00")).orElseThrow())
                .isEqualTo(new NoSuchAppointment());
        assertThat(day.refusalToMove(id(1), at("09:59"))).isEmpty();
    }

    @Test
    void claimsTheOldTimeWhileOnItsWay() {
        var day = dayWith(hourAt(1, "10:00")).departing(id(1), at("08:01"));

        assertThat(day.appointment(id(1))).isEmpty();
        assertThat(day.claims()).containsExactly(hourAt(1, "10:00").slot());
        assertThat(day.dueAt()).contains(at("08:01"));
        assertThat(day.book(hourAt(2, "10:00"), rules(), now(1)))
                .isEqualTo(new BookingDecision.SlotTaken());
    }

    @Test
    void arrivesWithTheNewsOfWhereItCameFrom() {
        var moving = hourAt(1, "10:00").movedTo(at(TUESDAY, "10:00"));
        var told = dayWith(hourAt(1, "10:00")).departed(id(1), now(1));

        var arrived = (Moved) tuesday().arrive(moving, rules(TUESDAY), told);

        assertThat(arrived.day().appointments()).containsExactly(moving);
        assertThat(arrived.day().news())
                .containsExactly(
                        new AppointmentMoved(event(1), id(1), at("08:00"), AIGERIM, MONDAY));
    }

    @Test
    void arrivesOnlyWhereThereIsRoom() {
        var moving = hourAt(1, "10:00").movedTo(at(TUESDAY, "10:00"));
        var told = dayWith(hourAt(1, "10:00")).departed(id(1), now(1));
        var taken =
                (BookingDecision.Booked)
                        tuesday().book(hourAt(2, at(TUESDAY, "10:30")), rules(TUESDAY), now(2));

        assertThat(taken.day().arrive(moving, rules(TUESDAY), told)).isEqualTo(new SlotTaken());
        assertThat(tuesday().arrive(hourAt(1, at(TUESDAY, "07:00")), rules(TUESDAY), told))
                .isInstanceOf(NotOffered.class);
    }

    @Test
    void freesTheOldTimeOnceItHasArrivedElsewhere() {
        var day = dayWith(hourAt(1, "10:00")).departing(id(1), at("08:01"));

        assertThat(day.released(id(1)).claims()).isEmpty();
        assertThat(day.released(id(1)).dueAt()).isEmpty();
        assertThat(day.released(id(2))).isEqualTo(day);
    }

    @Test
    void belongsToItsOldDayAgainWhenItNeverArrived() {
        var before = dayWith(hourAt(1, "10:00"));

        assertThat(before.departing(id(1), at("08:01")).restored(id(1))).isEqualTo(before);
        assertThat(before.restored(id(1))).isEqualTo(before);
    }

    private static StaffDay tuesday() {
        return StaffDay.empty(BUSINESS, AIGERIM, TUESDAY);
    }
}
