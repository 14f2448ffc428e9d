package kz.localbusiness.domain.booking;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.localbusiness.domain.business.BookingLimits;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.catalog.Offering;
import org.jspecify.annotations.Nullable;

/// How many visits one person takes on a date: of all kinds as the business says, of one service as
/// that service says.
final class DayLimits {

    /// Dates whose agenda holds as much as it ever will.
    private final boolean[] full;

    /// How much is spoken for, by date.
    private final int[] loads;

    /// The limits that are reached, by date.
    private final List<List<Obstacle>> reached;

    private DayLimits(boolean[] full, int[] loads, List<List<Obstacle>> reached) {
        this.full = full;
        this.loads = loads;
        this.reached = reached;
    }

    static DayLimits of(Usage usage, Offering offering, Business business, Days days) {
        var full = new boolean[days.count()];
        var loads = new int[days.count()];
        for (var agenda : usage.agendas()) {
            var day = days.day(agenda.key().date());
            if (day >= 0 && day < full.length) {
                full[day] = agenda.isFull();
                loads[day] = agenda.claims().size();
            }
        }
        return new DayLimits(full, loads, reached(usage, offering, business, days));
    }

    private static List<List<Obstacle>> reached(
            Usage usage, Offering offering, Business business, Days days) {
        var any = business.policy().limits().perPersonDay();
        var own = offering.overrides().perPersonDay();
        if (any == BookingLimits.UNLIMITED && own == null) {
            return List.of();
        }
        return IntStream.range(0, days.count())
                .mapToObj(days::date)
                .map(date ->
                        Stream.of(
                                        limit(usage.visitsOn(date, null), any),
                                        limit(usage.visitsOn(date, offering), own))
                                .flatMap(Optional::stream)
                                .toList())
                .toList();
    }

    private static Optional<Obstacle> limit(long visits, @Nullable Integer most) {
        return most != null && visits >= most
                ? Optional.of(new Obstacle.DayLimit(most))
                : Optional.empty();
    }

    /// Whether a date takes one more visit that joins nobody.
    boolean isOpen(int day) {
        return !full[day] && reachedOn(day).isEmpty();
    }

    int load(int day) {
        return loads[day];
    }

    boolean isFull(int day) {
        return full[day];
    }

    List<Obstacle> reachedOn(int day) {
        return reached.isEmpty() ? List.of() : reached.get(day);
    }
}
