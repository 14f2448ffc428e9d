package kz.localbusiness.domain.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.localbusiness.domain.booking.Obstacle.BeyondHorizon;
import kz.localbusiness.domain.booking.Obstacle.DayFull;
import kz.localbusiness.domain.booking.Obstacle.InThePast;
import kz.localbusiness.domain.booking.Obstacle.OffGrid;
import kz.localbusiness.domain.booking.Obstacle.OutsideHours;
import kz.localbusiness.domain.booking.Obstacle.Taken;
import kz.localbusiness.domain.booking.Obstacle.TooSoon;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.shared.TimeSlot;

/// Decides what may start on a local date. The public list, the commit and the explanation ask the
/// same function, so what is shown can be booked and what is refused can be explained.
///
/// @param open the hours of that date in order of time
public record WorkingDay(LocalDate date, ZoneId zone, List<TimeSlot> open, BookingPolicy policy) {

    public WorkingDay {
        open = List.copyOf(open);
    }

    public static WorkingDay of(Business business, LocalDate date, BookingPolicy policy) {
        var zone = business.zone();
        return new WorkingDay(date, zone, business.hours().on(date, zone), policy);
    }

    /// Every free start for a visit of the given duration, in order of time.
    public List<Instant> freeStarts(StaffDay day, Duration duration, Instant now) {
        return open.stream()
                .flatMap(hours -> startsWithin(hours, duration))
                .filter(start -> obstacles(day, TimeSlot.lasting(duration, start), now).isEmpty())
                .toList();
    }

    /// Every reason against a slot; none means it can be booked.
    public List<Obstacle> obstacles(StaffDay day, TimeSlot slot, Instant now) {
        var obstacles = new ArrayList<Obstacle>();
        obstaclesOfTheClock(slot.start(), now, obstacles);
        obstaclesOfTheHours(slot, obstacles);
        day.claims()
                .filter(claim -> claim.overlaps(slot))
                .forEach(claim -> obstacles.add(new Taken(claim)));
        if (day.isFull()) {
            obstacles.add(new DayFull());
        }
        return List.copyOf(obstacles);
    }

    private void obstaclesOfTheClock(Instant start, Instant now, List<Obstacle> obstacles) {
        if (start.isBefore(now)) {
            obstacles.add(new InThePast());
        } else if (start.isBefore(now.plus(policy.window().minimumNotice()))) {
            obstacles.add(new TooSoon(policy.window().minimumNotice()));
        }
        var lastDay = now.atZone(zone).toLocalDate().plusDays(policy.window().horizonDays());
        if (date.isAfter(lastDay)) {
            obstacles.add(new BeyondHorizon(lastDay));
        }
    }

    private void obstaclesOfTheHours(TimeSlot slot, List<Obstacle> obstacles) {
        var around = open.stream().filter(hours -> hours.contains(slot)).findFirst();
        if (around.isEmpty()) {
            obstacles.add(new OutsideHours(open));
        } else if (!isOnGrid(slot.start(), around.get())) {
            obstacles.add(new OffGrid(policy.window().step()));
        }
    }

    private boolean isOnGrid(Instant start, TimeSlot hours) {
        return Duration.between(hours.start(), start).toNanos() % policy.window().step().toNanos()
                == 0;
    }

    private Stream<Instant> startsWithin(TimeSlot hours, Duration duration) {
        return Stream.iterate(
                hours.start(),
                start -> !start.plus(duration).isAfter(hours.end()),
                start -> start.plus(policy.window().step()));
    }
}
