package kz.localbusiness.application.limit.out;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.localbusiness.application.limit.Limit;

public final class InMemoryTallies implements Tallies {

    private final Map<String, Tally> tallies = new HashMap<>();

    private record Tally(int count, Instant until) {}

    @Override
    public synchronized Optional<Instant> take(String name, Limit limit, Instant now) {
        var known = current(name, now);
        if (known.isPresent() && known.get().count() >= limit.most()) {
            return known.map(Tally::until);
        }
        var until = known.map(Tally::until).orElseGet(() -> now.plus(limit.within()));
        tallies.put(name, new Tally(known.map(Tally::count).orElse(0) + 1, until));
        return Optional.empty();
    }

    @Override
    public synchronized void giveBack(String name, Instant now) {
        current(name, now)
                .filter(known -> known.count() > 0)
                .ifPresent(known -> tallies.put(name, new Tally(known.count() - 1, known.until())));
    }

    private Optional<Tally> current(String name, Instant now) {
        return Optional.ofNullable(tallies.get(name)).filter(tally -> now.isBefore(tally.until()));
    }
}
