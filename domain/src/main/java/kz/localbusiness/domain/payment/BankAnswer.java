package kz.localbusiness.domain.payment;

import java.util.Optional;
import java.util.function.Function;

/// What comes of asking the bank for something.
public sealed interface BankAnswer<T> {

    record Done<T>(T value) implements BankAnswer<T> {}

    /// The bank has understood and will not.
    ///
    /// @param code as the bank counts them
    record Refused<T>(BankRefusal why, long code) implements BankAnswer<T> {

        /// In place of a code, where it is plain without the bank.
        public static final long NOT_ASKED = 0;
    }

    /// It was certainly not done: the bank says that it cannot now, or was not reached at all.
    record Unavailable<T>() implements BankAnswer<T> {}

    /// Nobody can say whether it was done: the answer was lost. Whatever is no repetition of itself
    /// must not be asked again before that is known.
    record Unclear<T>() implements BankAnswer<T> {}

    default Optional<T> done() {
        return this instanceof Done<T>(var value) ? Optional.of(value) : Optional.empty();
    }

    default <R> BankAnswer<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Done<T>(var value) -> new Done<>(change.apply(value));
            case Refused<T>(var why, var code) -> new Refused<>(why, code);
            case Unavailable<T> _ -> new Unavailable<>();
            case Unclear<T> _ -> new Unclear<>();
        };
    }
}
