package kz.localbusiness.application.limit.out;

import java.time.Instant;
import java.util.Optional;
import kz.localbusiness.application.limit.Limit;

/// Counts that hold on every instance at once.
public interface Tallies {

    /// Counts one more, unless there are so many already. The time begins with the first.
    ///
    /// @return when the time is over, if there were so many already
    Optional<Instant> take(String name, Limit limit, Instant now);

    /// One that was taken did not come about.
    void giveBack(String name, Instant now);
}
