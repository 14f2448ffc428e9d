package kz.localbusiness.application;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The use case that runs on this thread, for whoever writes what it leaves behind.
public final class CurrentAct {

    private static final ScopedValue<Act> CURRENT = ScopedValue.newInstance();

    private CurrentAct() {}

    public static <T extends @Nullable Object> T as(Act act, Supplier<T> work) {
        return ScopedValue.where(CURRENT, act).call(work::get);
    }

    /// Empty outside of any use case, where nothing is written on anybody's behalf.
    public static Optional<Act> find() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }
}
