package kz.localbusiness.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kz.localbusiness.domain.booking.Obstacle.DayLimit;
import kz.localbusiness.domain.booking.Obstacle.InThePast;
import kz.localbusiness.domain.booking.Obstacle.Taken;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pain-8")
@Tag("pain-13")
@DisplayName("Without its obstacles a start is offered (pain-8, pain-13)")
class CounterfactualTest {

    private static final int CASES = 30_000;

    @Test
    void aStartIsOfferedOnceAllOfItsObstaclesAreGoneAndNotBefore() {
        Trials.run(CASES, seed -> check(World.of(seed, 1), new Chance(~seed)));
    }

    private static void check(World world, Chance chance) {
        if (isNearAClockChange(world) || isNeverBookable(world)) {
            return;
        }
        var midnight = world.from().atStartOfDay(world.business().zone()).toInstant();
        IntStream.range(0, 3)
                .mapToObj(_ -> midnight.plusSeconds(300L * chance.between(0, 287)))
                .forEach(start -> check(world, start, chance));
    }

    private static void check(World world, Instant start, Chance chance) {
        var explanation = chance.oneOf(world.on(world.from()).explain(start));
        var obstacles = explanation.obstacles().stream().distinct().toList();
        var with = new Offered(start, explanation.staff().getFirst());

        assertThat(with.in(world)).as("%s %s", start, obstacles).isEqualTo(obstacles.isEmpty());
        assertThat(with.without(obstacles, world)).as("%s without %s", start, obstacles).isTrue();
        obstacles.stream()
                .filter(isToldApartFrom(obstacles))
                .forEach(one ->
                        assertThat(with.without(allBut(one, obstacles), world))
                                .as("%s, only %s of %s left", start, one, obstacles)
                                .isFalse());
    }

    private static List<Obstacle> allBut(Obstacle one, List<Obstacle> all) {
        return all.stream().filter(other -> !Remedy.kind(other).equals(Remedy.kind(one))).toList();
    }

    /// Who takes a visit off a day has one fewer on that day.
    private static Predicate<Obstacle> isToldApartFrom(List<Obstacle> all) {
        var isLess = all.stream().anyMatch(one -> one instanceof Taken || one instanceof InThePast);
        return one -> !(isLess && one instanceof DayLimit);
    }

    /// Hours on the wall clock cannot name every minute then.
    private static boolean isNearAClockChange(World world) {
        var zone = world.business().zone();
        var eve = world.from().minusDays(2).atStartOfDay(zone).toInstant();
        var change = zone.getRules().nextTransition(eve);
        return change != null && change.getInstant().isBefore(eve.plus(Duration.ofDays(6)));
    }

    /// Too soon until the horizon ends.
    private static boolean isNeverBookable(World world) {
        var window = world.inquiry().policy().window();
        return window.minimumNotice().toDays() + 1 > window.horizonDays()
                && !window.minimumNotice().isZero();
    }
}
