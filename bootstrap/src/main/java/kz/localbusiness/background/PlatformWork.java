package kz.localbusiness.background;

import java.util.Optional;
import java.util.function.Supplier;
import kz.localbusiness.application.Caller;

/// Marks a stretch of work as the platform's own; what it calls passes the boundary as such.
public final class PlatformWork {

    private static final ScopedValue<Caller> PLATFORM = ScopedValue.newInstance();

    private PlatformWork() {}

    public static <T> T call(Supplier<T> work) {
        return ScopedValue.where(PLATFORM, new Caller.Platform()).call(work::get);
    }

    public static void run(Runnable work) {
        ScopedValue.where(PLATFORM, new Caller.Platform()).run(work);
    }

    public static Optional<Caller> caller() {
        return PLATFORM.isBound() ? Optional.of(PLATFORM.get()) : Optional.empty();
    }
}
