package kz.localbusiness.application.limit;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Leave to do something once, or how long to wait.
public final class Turn {

    private final Optional<Duration> refusedFor;
    private final Runnable giveBack;

    Turn(Optional<Duration> refusedFor, Runnable giveBack) {
        this.refusedFor = refusedFor;
        this.giveBack = giveBack;
    }

    public Optional<Duration> refusedFor() {
        return refusedFor;
    }

    /// Gives the turn back unless what it was for has come about, also when the work breaks.
    public <A> A use(Supplier<A> work, Predicate<A> cameAbout) {
        var isUsed = false;
        try {
            var answer = work.get();
            isUsed = cameAbout.test(answer);
            return answer;
        } finally {
            if (!isUsed) {
                giveBack.run();
            }
        }
    }
}
