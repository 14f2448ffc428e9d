package kz.localbusiness.domain.fiscal;

import java.util.function.Function;

/// What comes of asking a cash register for something.
public sealed interface RegisterAnswer<T> {

    record Done<T>(T value) implements RegisterAnswer<T> {}

    /// The register has understood and will not.
    record Refused<T>(Refusal refusal) implements RegisterAnswer<T> {}

    /// It was certainly not done: the register cannot now, or was not reached at all.
    record Unavailable<T>() implements RegisterAnswer<T> {}

    /// Nobody can say whether it was done: the answer was lost.
    record Unclear<T>() implements RegisterAnswer<T> {}

    default <R> RegisterAnswer<R> then(Function<? super T, RegisterAnswer<R>> next) {
        return switch (this) {
            case Done<T>(var value) -> next.apply(value);
            case Refused<T>(var refusal) -> new Refused<>(refusal);
            case Unavailable<T> _ -> new Unavailable<>();
            case Unclear<T> _ -> new Unclear<>();
        };
    }

    default <R> RegisterAnswer<R> map(Function<? super T, ? extends R> change) {
        return then(value -> new Done<>(change.apply(value)));
    }
}
