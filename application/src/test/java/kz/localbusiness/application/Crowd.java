package kz.localbusiness.application;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Many threads that all start at the same moment.
public final class Crowd {

    private final int size;

    private Crowd(int size) {
        this.size = size;
    }

    public static Crowd of(int size) {
        return new Crowd(size);
    }

    /// @return everybody's answer; whoever failed makes this fail
    public <T> List<T> ask(IntFunction<T> question) {
        var start = new CyclicBarrier(size);
        try (var threads = Executors.newFixedThreadPool(size)) {
            var everybody =
                    IntStream.range(0, size)
                            .<Callable<T>>mapToObj(i ->
                                    () -> {
                                        start.await();
                                        return question.apply(i);
                                    })
                            .toList();
            return threads.invokeAll(everybody).stream().map(Crowd::answer).toList();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static <T> T answer(Future<T> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
