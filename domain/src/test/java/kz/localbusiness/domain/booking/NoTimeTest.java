package kz.localbusiness.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pain-13")
class NoTimeTest {

    private static final int CASES = 5_000;

    @Test
    void aDayHasTimeOrSaysWhyNot() {
        Trials.run(CASES, seed -> check(World.of(seed, 2)));
    }

    private static void check(World world) {
        for (var date : world.dates().toList()) {
            var board = world.board(date);
            var why = NoTime.on(date, world.inquiry(), board, world.now());

            assertThat(why.isEmpty()).as("%s", why).isEqualTo(hasTime(world, date));
            var isFull = why.filter(NoTime.FullyBooked.class::isInstance).isPresent();
            var wasFree = why.isPresent() && hasTime(world.with(List.of()), date);
            assertThat(isFull).as("%s", why).isEqualTo(wasFree);
        }
    }

    private static boolean hasTime(World world, LocalDate date) {
        return !world.on(date).offers().getFirst().offers().isEmpty();
    }
}
