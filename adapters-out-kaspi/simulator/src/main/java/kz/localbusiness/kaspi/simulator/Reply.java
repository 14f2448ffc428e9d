package kz.localbusiness.kaspi.simulator;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the bank answers: either the code is 0, or there is nothing else.
public record Reply<T>(long code, @Nullable T value) {

    static <T> Reply<T> of(T value) {
        return new Reply<>(Codes.OK, value);
    }

    public static <T> Reply<T> refused(long code) {
        return new Reply<>(code, null);
    }

    public boolean isDone() {
        return code == Codes.OK;
    }

    public Optional<T> done() {
        return Optional.ofNullable(value);
    }

    public <R> Reply<R> map(Function<? super T, R> change) {
        return value == null ? refused(code) : of(change.apply(value));
    }
}
