package kz.localbusiness.application;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What happens around every use case: only its audience passes, the business and the act are
/// bound, a lost race runs the use case again on the fresh state, which then answers by itself, and
/// staff see of clients no more than the owner lets them.
public final class Boundary {

    private static final int MAX_RUNS = 30;
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(40);

    private final Callers callers;
    private final PhonePrivacy privacy;
    private final Origins origins;
    private final Clock clock;

    public Boundary(Callers callers, PhonePrivacy privacy, Origins origins, Clock clock) {
        this.callers = callers;
        this.privacy = privacy;
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
        Supplier<T> discreet =
                () ->
                        isDiscreet(audience, caller)
                                ? Masking.masked(retried(useCase))
                                : retried(useCase);
        return CurrentBusiness.as(business, () -> CurrentAct.as(act, discreet));
    }

    /// Whoever runs the business sees everything, and what everybody may ask shows no clients but
    /// the one who asks.
    private boolean isDiscreet(Audience audience, Caller caller) {
        return audience == Audience.TEAM && caller.isStaffOnly() && privacy.hidesPhones();
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
