package kz.localbusiness.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.localbusiness.domain.booking.PlanDecision.NotPossible;
import kz.localbusiness.domain.booking.PlanDecision.Planned;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pain-7")
@Tag("pain-8")
@Tag("pain-13")
@DisplayName("What is shown is bookable, and nothing else (pain-7, pain-8, pain-13)")
class ShownAndBookableTest {

    private static final int CASES = 100_000;

    @Test
    void whatIsShownCanBeBookedAndEverythingElseIsExplained() {
        Trials.run(CASES, seed -> check(World.of(seed, 3), new Chance(~seed)));
    }

    private static void check(World world, Chance chance) {
        var shown = world.around(world.from(), world.to()).offers();
        assertThat(shown).isEqualTo(world.dates().map(date -> offers(world, date)).toList());
        for (var day : shown) {
            var availability = world.on(day.date());
            var starts = day.offers().stream().map(Offer::start).collect(Collectors.toSet());
            starts.forEach(start -> isBookable(world, availability, start));
            others(world, day.date(), starts, chance)
                    .forEach(start -> isExplained(availability, start));
        }
    }

    private static DayOffers offers(World world, LocalDate date) {
        return world.on(date).offers().getFirst();
    }

    private static void isBookable(World world, Availability availability, Instant start) {
        var plan = availability.plan(start);

        assertThat(plan).as("%s", start).isInstanceOf(Planned.class);
        var segments = ((Planned) plan).segments();
        assertThat(segments.getFirst().slot().start()).isEqualTo(start);
        new Possible(world, segments).holds();
    }

    private static void isExplained(Availability availability, Instant start) {
        var plan = availability.plan(start);

        assertThat(plan).as("%s", start).isInstanceOf(NotPossible.class);
        var why = ((NotPossible) plan).why();
        assertThat(why).isNotEmpty().isEqualTo(availability.explain(start));
        assertThat(why).as("%s", start).noneMatch(one -> one.obstacles().isEmpty());
    }

    /// Minutes that are not shown: anywhere on the date, and next to what is shown.
    private static Stream<Instant> others(
            World world, LocalDate date, Set<Instant> shown, Chance chance) {
        var midnight = date.atStartOfDay(world.business().zone()).toInstant();
        var anywhere =
                Stream.generate(() -> midnight.plusSeconds(60L * chance.between(0, 1379))).limit(4);
        var next =
                shown.stream()
                        .limit(2)
                        .map(start -> start.plusSeconds(chance.oneOf(-900, -60, 1, 30, 60, 900)));
        return Stream.concat(anywhere, next)
                .filter(start -> !shown.contains(start))
                .filter(start -> isOn(date, start, world));
    }

    private static boolean isOn(LocalDate date, Instant start, World world) {
        return LocalDate.ofInstant(start, world.business().zone()).equals(date);
    }
}
