package kz.localbusiness.application.races;

import java.time.Instant;
import java.util.Optional;
import kz.localbusiness.application.limit.Limit;
import kz.localbusiness.application.limit.out.Tallies;

/// The few visitors of a race book more than any person would.
final class NoTallies implements Tallies {

    @Override
    public Optional<Instant> take(String name, Limit limit, Instant now) {
        return Optional.empty();
    }

    @Override
    public void giveBack(String name, Instant now) {}
}
