package kz.localbusiness.load;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// Several clients, each of whom asks again as soon as it has been answered.
record AvailabilityLoad(Visitors visitors, LoadedSalon salon, int days) {

    Latencies measured() {
        var plan = salon.plan();
        ask(plan.requests()); // until the JVM has compiled what it takes
        return new Latencies(ask(plan.requests()));
    }

    /// What one question costs the store.
    Map<String, StoreCalls.Cost> storeCalls(StoreCalls calls) {
        return calls.during(this::askOnce);
    }

    int bytes() {
        return visitors.availability(salon, days).body().length;
    }

    private Collection<Duration> ask(int requests) {
        var taken = new ConcurrentLinkedQueue<Duration>();
        var next = new AtomicInteger();
        try (var clients = Executors.newFixedThreadPool(salon.plan().clients())) {
            for (int client = 0; client < salon.plan().clients(); client++) {
                clients.execute(() -> {
                    while (next.getAndIncrement() < requests) {
                        taken.add(askOnce());
                    }
                });
            }
        }
        return taken;
    }

    private Duration askOnce() {
        var start = System.nanoTime();
        var answer = visitors.availability(salon, days);
        var took = Duration.ofNanos(System.nanoTime() - start);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("answered with " + answer.statusCode());
        }
        return took;
    }
}
