package kz.localbusiness.background;

import java.util.Optional;
import java.util.function.Supplier;
import kz.localbusiness.application.Caller;

/// Marks a stretch of work as the platform's own; what it calls passes the boundary as such.
public final class PlatformWork {

    private static final ScopedValue<Optional<Caller>> PLATFORM = ScopedValue.newInstance();

    private PlatformWork() {}

    public static <T> T call(Supplier<T> work) {
        return ScopedValue.where(PLATFORM, Optional.of(new Caller.Platform())).call(work::get);
    }

    public static void run(Runnable work) {
        ScopedValue.where(PLATFORM, Optional.of(new Caller.Platform())).run(work);
    }

    /// What the platform sets off on behalf of whoever is meant, in their own right and not in its.
    public static void leave(Runnable work) {
        ScopedValue.where(PLATFORM, Optional.empty()).run(work);
    }

    public static Optional<Caller> caller() {
        return PLATFORM.isBound() ? PLATFORM.get() : Optional.empty();
    }
}
