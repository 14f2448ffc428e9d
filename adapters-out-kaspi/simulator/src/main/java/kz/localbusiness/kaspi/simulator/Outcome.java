package kz.localbusiness.kaspi.simulator;

import java.time.Duration;

/// What a caller gets to see of an operation.
public sealed interface Outcome<T> {

    record Answered<T>(Reply<T> reply) implements Outcome<T> {}

    record Late<T>(Reply<T> reply, Duration by) implements Outcome<T> {}

    /// An HTTP status and no envelope.
    record Failed<T>(int httpStatus) implements Outcome<T> {}

    /// A connection that ends without an answer.
    record Broken<T>(boolean worked) implements Outcome<T> {}
}
