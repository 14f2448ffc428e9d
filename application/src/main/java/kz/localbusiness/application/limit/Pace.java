package kz.localbusiness.application.limit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.limit.out.Tallies;
import kz.localbusiness.domain.shared.Sha256;

/// Gives out turns. Only what came about counts, however many ask at once.
///
/// @see "features/decisions/016-limits.md"
public final class Pace {

    private final Tallies tallies;
    private final Limits limits;
    private final Clock clock;

    public Pace(Tallies tallies, Limits limits, Clock clock) {
        this.tallies = tallies;
        this.limits = limits;
        this.clock = clock;
    }

    /// @param whose every one of them counts on its own, e.g. a phone number within a business
    public Turn turn(Deed deed, List<String> whose) {
        var now = clock.instant();
        var taken = new ArrayList<String>();
        for (var one : whose) {
            var name = name(deed, one);
            var over = tallies.take(name, limits.on(deed), now);
            if (over.isPresent()) {
                giveBack(taken, now);
                return new Turn(over.map(end -> Duration.between(now, end)), () -> {});
            }
            taken.add(name);
        }
        return new Turn(Optional.empty(), () -> giveBack(taken, now));
    }

    private void giveBack(List<String> taken, Instant now) {
        taken.forEach(name -> tallies.giveBack(name, now));
    }

    /// Tells whoever reads the counts at least not at a glance who it was.
    private static String name(Deed deed, String whose) {
        return Sha256.hex("%s/%s".formatted(deed, whose));
    }
}
