package kz.localbusiness.application;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// What happens around every use case: only its audience passes, the business is bound, and a lost
/// race runs the use case again on the fresh state, which then answers by itself.
public final class Boundary {

    private static final int MAX_RUNS = 30;
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(40);

    private final Callers callers;

    public Boundary(Callers callers) {
        this.callers = callers;
    }

    /// @throws NotAllowed when the caller is not of the audience
    /// @throws StaleState when the race was lost again and again
    public <T extends @Nullable Object> T around(
            Audience audience, ForBusiness command, Supplier<T> useCase) {
        if (!audience.admits(callers.current(), command.business())) {
            throw new NotAllowed("the caller does not act for this business");
        }
        return CurrentBusiness.as(command.business(), () -> retried(useCase));
    }

    /// For the few use cases that speak of no business yet.
    ///
    /// @throws NotAllowed when it is the platform's own work and somebody else calls
    public <T extends @Nullable Object> T withoutBusiness(Audience audience, Supplier<T> useCase) {
        if (audience != Audience.EVERYONE && !(callers.current() instanceof Caller.Platform)) {
            throw new NotAllowed("only the platform itself may do this");
        }
        return retried(useCase);
    }

    private static <T extends @Nullable Object> T retried(Supplier<T> useCase) {
        for (int run = 1; ; run++) {
            try {
                return useCase.get();
            } catch (StaleState lost) {
                if (run == MAX_RUNS) {
                    throw lost;
                }
                pause(run);
            }
        }
    }

    /// Random and growing, so that many losers do not collide again.
    private static void pause(int run) {
        var longest = Math.min(run * 1_000_000L, LONGEST_PAUSE.toNanos());
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(longest));
    }
}
