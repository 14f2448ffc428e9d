package kz.localbusiness.application.booking.out;

import static java.util.stream.Collectors.partitioningBy;
import static kz.localbusiness.application.booking.out.StaffDaysFixture.NINE;
import static kz.localbusiness.application.booking.out.StaffDaysFixture.NOW;
import static kz.localbusiness.application.booking.out.StaffDaysFixture.TUESDAY;
import static kz.localbusiness.application.booking.out.StaffDaysFixture.emptyTuesday;
import static kz.localbusiness.application.booking.out.StaffDaysFixture.event;
import static kz.localbusiness.application.booking.out.StaffDaysFixture.requested;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Boundary;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Crowd;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.BookingDecision;
import kz.localbusiness.domain.booking.BookingDecision.Booked;
import kz.localbusiness.domain.booking.BookingDecision.SlotTaken;
import kz.localbusiness.domain.booking.Occurrence;
import kz.localbusiness.domain.booking.StaffDay;
import kz.localbusiness.domain.booking.WorkingDay;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.shared.TimeSlot;
import org.junit.jupiter.api.Test;

/// Whether a store of days keeps the promise of no double booking when many come at once.
abstract class StaffDaysRaceContract extends BusinessBoundContract {

    private static final int CLIENTS = 64;
    private static final WorkingDay RULES =
            new WorkingDay(
                    TUESDAY,
                    ZoneOffset.ofHours(5),
                    List.of(TimeSlot.lasting(Duration.ofHours(12), NINE)),
                    BookingPolicy.STANDARD);

    private final Boundary boundary = new Boundary(Caller.Anyone::new);

    protected abstract StaffDays days();

    @Test
    void letsOneOfManyHaveTheSameTime() {
        var day = emptyTuesday(here);

        var answers = Crowd.of(CLIENTS).ask(_ -> book(day, requested()));

        assertThat(answers).filteredOn(Booked.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(SlotTaken.class::isInstance).hasSize(CLIENTS - 1);
        assertThat(stored(day).appointments()).hasSize(1);
        assertThat(stored(day).news()).hasSize(1);
    }

    @Test
    void neverLetsUnequalTimesOverlap() {
        var day = emptyTuesday(here);
        var wanted =
                IntStream.range(0, CLIENTS)
                        .mapToObj(i -> requested(NINE.plus(quarters(i % 9)), quarters(2 + i % 5)))
                        .toList();

        var answers = Crowd.of(CLIENTS).ask(i -> book(day, wanted.get(i)));

        var won = answers.stream().collect(partitioningBy(Booked.class::isInstance));
        assertThat(won.get(false)).isNotEmpty().hasOnlyElementsOfType(SlotTaken.class);
        assertThat(stored(day).appointments()).hasSameSizeAs(won.get(true));
        assertNoOverlap(stored(day).claims().toList());
    }

    @Test
    void losesNoBookingOfDifferentTimes() {
        var day = emptyTuesday(here);
        var guests = 24;

        var answers =
                Crowd.of(guests)
                        .ask(i -> book(day, requested(NINE.plus(quarters(2 * i)), quarters(2))));

        assertThat(answers).hasOnlyElementsOfType(Booked.class);
        assertThat(stored(day).appointments()).hasSize(guests);
    }

    protected StaffDay stored(StaffDay day) {
        return here(() -> days().of(day.staff(), day.date()));
    }

    private BookingDecision book(StaffDay wantedDay, Appointment wanted) {
        return boundary.around(
                Audience.EVERYONE,
                () -> here,
                () -> {
                    var day = days().of(wantedDay.staff(), wantedDay.date());
                    var decision = day.book(wanted, RULES, new Occurrence(NOW, event()));
                    if (decision instanceof Booked(var booked, _)) {
                        days().save(booked);
                    }
                    return decision;
                });
    }

    private static Duration quarters(int count) {
        return Duration.ofMinutes(15).multipliedBy(count);
    }

    private static void assertNoOverlap(List<TimeSlot> slots) {
        for (var one : slots) {
            assertThat(slots).filteredOn(one::overlaps).containsExactly(one);
        }
    }
}
