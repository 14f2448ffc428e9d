package kz.localbusiness.application;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What happens around every use case: only its audience passes, the business and the act are
/// bound, and a lost race runs the use case again on the fresh state, which then answers by itself.
public final class Boundary {

    private static final int MAX_RUNS = 30;
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(40);

    private final Callers callers;
    private final Origins origins;
    private final Clock clock;

    public Boundary(Callers callers, Origins origins, Clock clock) {
        this.callers = callers;
        this.origins = origins;
        this.clock = clock;
    }

    /// @throws NotAllowed when the caller is not of the audience
    /// @throws StaleState when the race was lost again and again
    public <T extends @Nullable Object> T around(
            Audience audience, ForBusiness command, Supplier<T> useCase) {
        var caller = callers.current();
        var business = command.business();
        if (!audience.admits(caller, business)) {
            throw new NotAllowed("the caller does not act for this business");
        }
        var who = ActingPerson.of(caller, business, origins);
        var act = new Act(Act.nameOf(command), clock.instant(), who);
        return CurrentBusiness.as(business, () -> CurrentAct.as(act, () -> retried(useCase)));
    }

    /// For the few use cases that speak of no single business.
    ///
    /// @throws NotAllowed when the caller is not of the audience
    public <T extends @Nullable Object> T withoutBusiness(Audience audience, Supplier<T> useCase) {
        if (!audience.admits(callers.current())) {
            throw new NotAllowed("the caller does not act for the platform");
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
