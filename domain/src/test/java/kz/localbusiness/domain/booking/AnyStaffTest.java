package kz.localbusiness.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.localbusiness.domain.staff.StaffId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pain-4")
@DisplayName("One more who could never takes a start away (pain-4)")
class AnyStaffTest {

    private static final int CASES = 10_000;

    @Test
    void whatSomeCanDoMoreCanDoToo() {
        Trials.run(CASES, seed -> check(World.of(seed, 3)));
    }

    private static void check(World all) {
        var fewer = all.asking(fewer(all.inquiry()));
        var shown = starts(all);

        starts(fewer)
                .forEach((start, staff) ->
                        assertThat(shown.getOrDefault(start, List.of()))
                                .as("%s", start)
                                .containsAll(staff));
    }

    private static Map<Instant, List<StaffId>> starts(World world) {
        return world.around(world.from(), world.to()).offers().stream()
                .flatMap(day -> day.offers().stream())
                .collect(Collectors.toMap(Offer::start, Offer::staff));
    }

    /// Without one of each that there are several of.
    private static Inquiry fewer(Inquiry all) {
        var wishes = all.wishes().stream().map(AnyStaffTest::fewer).toList();
        return new Inquiry(
                all.business(),
                wishes,
                all.preference(),
                all.client(),
                all.self(),
                all.turns(),
                all.shortest());
    }

    private static Wish fewer(Wish all) {
        var some = all.candidates();
        var rest = all.isOpen() ? some.subList(1, some.size()) : some;
        return new Wish(all.offering(), all.addOns(), rest, all.booked());
    }
}
