package kz.localbusiness.domain.booking;

import static kz.localbusiness.domain.booking.Salon.MONDAY;
import static kz.localbusiness.domain.booking.Salon.ZONE;
import static kz.localbusiness.domain.booking.Salon.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.shared.TimeSlot;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/// What is offered can be booked, and what is not offered can be explained, on any day.
class FreeStartsPropertyTest {

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    @RepeatedTest(100)
    void offersExactlyTheStartsThatNothingStandsAgainst(RepetitionInfo repetition) {
        var seed = 20_260_302L + repetition.getCurrentRepetition();
        var random = new Random(seed);
        var rules = new WorkingDay(MONDAY, ZONE, hours(random), BookingPolicy.STANDARD);
        var now = minute(random.nextInt(-120, MINUTES_OF_A_DAY));
        var day = bookedAtRandom(rules, random);
        var duration = Duration.ofMinutes(5L * random.nextInt(1, 49));

        var free = rules.freeStarts(day, duration, now);

        for (int i = 0; i < MINUTES_OF_A_DAY; i++) {
            var slot = TimeSlot.lasting(duration, minute(i));
            assertThat(rules.obstacles(day, slot, now).isEmpty())
                    .as("seed %d, minute %d", seed, i)
                    .isEqualTo(free.contains(slot.start()));
        }
    }

    @RepeatedTest(100)
    void neverHoldsTwoVisitsAtOnceHoweverItWasBooked(RepetitionInfo repetition) {
        var seed = 77_000L + repetition.getCurrentRepetition();
        var random = new Random(seed);
        var rules = new WorkingDay(MONDAY, ZONE, hours(random), BookingPolicy.STANDARD);

        var claims = bookedAtRandom(rules, random).claims().toList();

        for (int i = 0; i < claims.size(); i++) {
            var others = claims.subList(i + 1, claims.size());
            assertThat(others).as("seed %d", seed).noneMatch(claims.get(i)::overlaps);
        }
    }

    private static StaffDay bookedAtRandom(WorkingDay rules, Random random) {
        var day = Salon.emptyDay();
        for (int number = 0; number < 40; number++) {
            var duration = Duration.ofMinutes(5L * random.nextInt(1, 37));
            var start = minute(5 * random.nextInt(MINUTES_OF_A_DAY / 5));
            var wanted = Salon.lasting(duration, number, start);
            var when = new Occurrence(minute(-600), Salon.event(number));
            if (day.book(wanted, rules, when) instanceof BookingDecision.Booked(var booked, _)) {
                day = booked;
            }
        }
        return day;
    }

    private static List<TimeSlot> hours(Random random) {
        var hours = new ArrayList<TimeSlot>();
        int minute = 5 * random.nextInt(0, 100);
        while (hours.size() < 3 && minute < MINUTES_OF_A_DAY - 60) {
            int end = Math.min(MINUTES_OF_A_DAY, minute + 5 * random.nextInt(6, 90));
            hours.add(new TimeSlot(minute(minute), minute(end)));
            minute = end + 5 * random.nextInt(0, 30);
        }
        return hours;
    }

    private static Instant minute(int ofTheDay) {
        return at("00:00").plus(Duration.ofMinutes(ofTheDay));
    }
}
