package kz.localbusiness.domain.client;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import kz.localbusiness.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/// What a client is worth to the business, by the visits to which they came.
///
/// @param rhythm half of their intervals are shorter, half are longer; null before the third visit
public record ClientTally(
        int visits,
        Money revenue,
        Money owed,
        int noShows,
        @Nullable Instant lastVisit,
        @Nullable Duration rhythm) {

    private static final int REGULAR = 3;
    private static final Duration PATIENCE = Duration.ofDays(90);
    private static final int LATEST = 13;

    static ClientTally of(Collection<CountedVisit> all) {
        var came = all.stream().filter(CountedVisit::came).toList();
        var starts = came.stream().map(CountedVisit::start).sorted().toList();
        var revenue = came.stream().map(CountedVisit::price).reduce(Money.ZERO, Money::plus);
        var missed = all.stream().filter(one -> one.outcome() == CountedVisit.Outcome.MISSED);
        return new ClientTally(
                came.size(),
                revenue,
                all.stream().map(CountedVisit::owed).reduce(Money.ZERO, Money::plus),
                Math.toIntExact(missed.count()),
                starts.isEmpty() ? null : starts.getLast(),
                rhythm(starts));
    }

    public Money average() {
        return visits == 0 ? Money.ZERO : new Money(revenue.tiyn() / visits);
    }

    /// When they will come next if they keep their rhythm.
    public @Nullable Instant nextVisit() {
        return lastVisit == null || rhythm == null ? null : lastVisit.plus(rhythm);
    }

    public boolean isRegular() {
        return visits >= REGULAR;
    }

    /// From when on the business has lost them: longer away than twice their rhythm, and never
    /// sooner than after three months.
    public @Nullable Instant lostAt() {
        if (lastVisit == null) {
            return null;
        }
        var twice = rhythm == null ? Duration.ZERO : rhythm.multipliedBy(2);
        return lastVisit.plus(twice.compareTo(PATIENCE) > 0 ? twice : PATIENCE);
    }

    /// Habits change: only the latest intervals tell.
    private static @Nullable Duration rhythm(List<Instant> starts) {
        if (starts.size() < REGULAR) {
            return null;
        }
        var latest = starts.subList(Math.max(0, starts.size() - LATEST), starts.size());
        var intervals =
                IntStream.range(1, latest.size())
                        .mapToObj(i -> Duration.between(latest.get(i - 1), latest.get(i)))
                        .sorted()
                        .toList();
        int middle = intervals.size() / 2;
        return intervals.size() % 2 == 1
                ? intervals.get(middle)
                : intervals.get(middle - 1).plus(intervals.get(middle)).dividedBy(2);
    }
}
