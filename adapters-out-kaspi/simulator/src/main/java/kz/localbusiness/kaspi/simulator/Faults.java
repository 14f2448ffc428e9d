package kz.localbusiness.kaspi.simulator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// What is going to go wrong, request by request.
public final class Faults {

    private final Map<Operation, Deque<Fault>> planned = new EnumMap<>(Operation.class);

    /// The next request of this kind that has nothing else before it.
    public void next(Operation operation, Fault fault) {
        next(operation, fault, 1);
    }

    public synchronized void next(Operation operation, Fault fault, int times) {
        var queue = planned.computeIfAbsent(operation, _ -> new ArrayDeque<>());
        for (int i = 0; i < times; i++) {
            queue.addLast(fault);
        }
    }

    public synchronized void none() {
        planned.clear();
    }

    /// What happens to the request that is here now; each is used once.
    public synchronized Optional<Fault> take(Operation operation) {
        var queue = planned.get(operation);
        return queue == null ? Optional.empty() : Optional.ofNullable(queue.pollFirst());
    }

    /// Does the work, as far as the next fault lets it be done.
    public <T> Outcome<T> through(Operation operation, Supplier<Reply<T>> work) {
        return through(operation, work, work);
    }

    /// @param before what was true earlier
    public <T> Outcome<T> through(
            Operation operation, Supplier<Reply<T>> work, Supplier<Reply<T>> before) {
        var fault = take(operation);
        return fault.isEmpty()
                ? new Outcome.Answered<>(work.get())
                : spoilt(fault.get(), work, before);
    }

    private static <T> Outcome<T> spoilt(
            Fault fault, Supplier<Reply<T>> work, Supplier<Reply<T>> before) {
        return switch (fault) {
            case Fault.Answering(var code) -> new Outcome.Answered<>(Reply.refused(code));
            case Fault.Failing(var status, var worked) -> {
                done(worked, work);
                yield new Outcome.Failed<>(status);
            }
            case Fault.Cut(var worked) -> {
                done(worked, work);
                yield new Outcome.Broken<>(worked);
            }
            case Fault.Slow(var by) -> new Outcome.Late<>(work.get(), by);
            case Fault.Twice _ -> {
                done(true, work);
                yield new Outcome.Answered<>(work.get());
            }
            case Fault.Stale _ -> new Outcome.Answered<>(before.get());
        };
    }

    private static <T> void done(boolean worked, Supplier<Reply<T>> work) {
        if (worked) {
            var _ = work.get();
        }
    }
}
