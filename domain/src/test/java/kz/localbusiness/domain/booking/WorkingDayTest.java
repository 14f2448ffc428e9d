package kz.localbusiness.domain.booking;

import static kz.localbusiness.domain.booking.Salon.EARLY;
import static kz.localbusiness.domain.booking.Salon.MONDAY;
import static kz.localbusiness.domain.booking.Salon.ZONE;
import static kz.localbusiness.domain.booking.Salon.at;
import static kz.localbusiness.domain.booking.Salon.dayWith;
import static kz.localbusiness.domain.booking.Salon.emptyDay;
import static kz.localbusiness.domain.booking.Salon.hourAt;
import static kz.localbusiness.domain.booking.Salon.rules;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.Obstacle.BeyondHorizon;
import kz.localbusiness.domain.booking.Obstacle.DayFull;
import kz.localbusiness.domain.booking.Obstacle.InThePast;
import kz.localbusiness.domain.booking.Obstacle.OffGrid;
import kz.localbusiness.domain.booking.Obstacle.OutsideHours;
import kz.localbusiness.domain.booking.Obstacle.Taken;
import kz.localbusiness.domain.booking.Obstacle.TooSoon;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.shared.TimeSlot;
import org.junit.jupiter.api.Test;

class WorkingDayTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void offersEveryQuarterOfAnHourThatLeavesRoomForTheVisit() {
        var starts = rules().freeStarts(emptyDay(), HOUR, EARLY);

        assertThat(starts).hasSize(33).isSorted().doesNotHaveDuplicates();
        assertThat(starts.getFirst()).isEqualTo(at("09:00"));
        assertThat(starts.getLast()).isEqualTo(at("17:00"));
    }

    @Test
    void offersNothingWhenNoStretchIsLongEnough() {
        assertThat(rules().freeStarts(emptyDay(), Duration.ofHours(10), EARLY)).isEmpty();
    }

    @Test
    void keepsTheMinimumNoticeToTheMinute() {
        assertThat(against("10:00", at("09:45"))).isEmpty();
        assertThat(against("10:00", at("09:46")))
                .containsExactly(new TooSoon(Duration.ofMinutes(15)));
        assertThat(against("10:00", at("10:01"))).containsExactly(new InThePast());
    }

    @Test
    void endsAtTheHorizon() {
        var lastDay = MONDAY.plusDays(60);
        var beyond = lastDay.plusDays(1);

        assertThat(rules(lastDay).freeStarts(emptyDay(), HOUR, EARLY)).isNotEmpty();
        assertThat(rules(beyond).obstacles(emptyDay(), slot(at(beyond, "10:00")), EARLY))
                .containsExactly(new BeyondHorizon(lastDay));
    }

    @Test
    void staysWithinTheHours() {
        var open = List.of(new TimeSlot(at("09:00"), at("18:00")));

        assertThat(against("17:15", EARLY)).containsExactly(new OutsideHours(open));
        assertThat(against("08:45", EARLY)).containsExactly(new OutsideHours(open));
        assertThat(against("17:00", EARLY)).isEmpty();
    }

    @Test
    void neverLetsAVisitSpanThePauseBetweenTwoStretches() {
        var morning = new TimeSlot(at("09:00"), at("13:00"));
        var afternoon = new TimeSlot(at("13:00"), at("18:00"));
        var rules =
                new WorkingDay(MONDAY, ZONE, List.of(morning, afternoon), BookingPolicy.STANDARD);

        assertThat(rules.obstacles(emptyDay(), slot(at("12:30")), EARLY))
                .containsExactly(new OutsideHours(List.of(morning, afternoon)));
    }

    @Test
    void startsOnTheGridOnly() {
        assertThat(against("10:05", EARLY)).containsExactly(new OffGrid(Duration.ofMinutes(15)));
        assertThat(rules().obstacles(emptyDay(), slot(at("10:00").plusNanos(1)), EARLY))
                .containsExactly(new OffGrid(Duration.ofMinutes(15)));
    }

    @Test
    void countsTheGridFromTheOpening() {
        var open = new TimeSlot(at("09:10"), at("11:00"));
        var rules = new WorkingDay(MONDAY, ZONE, List.of(open), BookingPolicy.STANDARD);

        assertThat(rules.freeStarts(emptyDay(), HOUR, EARLY))
                .containsExactly(at("09:10"), at("09:25"), at("09:40"), at("09:55"));
    }

    @Test
    void takesVisitsBackToBackButNeverTwoAtOnce() {
        var day = dayWith(hourAt(1, "10:00"));
        var taken = new Taken(slot(at("10:00")));

        assertThat(rules().obstacles(day, slot(at("11:00")), EARLY)).isEmpty();
        assertThat(rules().obstacles(day, slot(at("09:00")), EARLY)).isEmpty();
        assertThat(rules().obstacles(day, slot(at("10:45")), EARLY)).containsExactly(taken);
        assertThat(rules().obstacles(day, slot(at("09:15")), EARLY)).containsExactly(taken);
    }

    @Test
    void givesTheTimeOfACancelledVisitToOthers() {
        var how = new Cancelled(EARLY, Actor.CLIENT, "");
        var day = dayWith(hourAt(1, "10:00").cancelled(how));

        assertThat(rules().obstacles(day, slot(at("10:00")), EARLY)).isEmpty();
    }

    @Test
    void takesNothingMoreOnAFullDay() {
        var how = new Cancelled(EARLY, Actor.CLIENT, "");
        var many =
                LongStream.range(0, StaffDay.MAX_APPOINTMENTS)
                        .mapToObj(number -> hourAt(number, "10:00").cancelled(how))
                        .toArray(Appointment[]::new);

        assertThat(rules().obstacles(dayWith(many), slot(at("10:00")), EARLY))
                .containsExactly(new DayFull());
    }

    @Test
    void namesEveryObstacleAtOnce() {
        var day = dayWith(hourAt(1, "10:00"));

        assertThat(rules().obstacles(day, slot(at("10:05")), at("12:00")))
                .containsExactly(
                        new InThePast(),
                        new OffGrid(Duration.ofMinutes(15)),
                        new Taken(slot(at("10:00"))));
    }

    private static List<Obstacle> against(String start, Instant now) {
        return rules().obstacles(emptyDay(), slot(at(start)), now);
    }

    private static TimeSlot slot(Instant start) {
        return TimeSlot.lasting(HOUR, start);
    }
}
