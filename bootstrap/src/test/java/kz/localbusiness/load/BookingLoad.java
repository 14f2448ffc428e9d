package kz.localbusiness.load;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import kz.localbusiness.load.LoadedSalon.FreeSlot;
import kz.localbusiness.load.StoreCalls.Cost;

/// Bookings that come when they come, however long the answers take; some want the same time.
record BookingLoad(Visitors visitors, LoadedSalon salon) {

    private static final int WARM_UP = 1_000;

    void warmUp() {
        var random = new Random(salon.plan().seed() + 1);
        var free = salon.free();
        for (int number = 0; number < WARM_UP; number++) {
            visitors.book(salon, free.get(random.nextInt(free.size())), number);
        }
    }

    Outcome measured(StoreCalls store) {
        var plan = salon.plan();
        var free = salon.free();
        var wanted =
                new Random(plan.seed())
                        .ints(plan.bookings(), 0, free.size())
                        .mapToObj(free::get)
                        .toList();
        var answers = new ConcurrentLinkedQueue<Answer>();
        var calls = store.during(() -> send(wanted, answers));
        return Outcome.of(List.copyOf(answers), calls);
    }

    private void send(List<FreeSlot> wanted, Queue<Answer> answers) {
        var begin = System.nanoTime();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < wanted.size(); number++) {
                var due = begin + number * salon.plan().between().toNanos();
                var request = WARM_UP + number;
                var slot = wanted.get(number);
                LockSupport.parkNanos(due - System.nanoTime());
                clients.execute(() -> answers.add(book(slot, request, due)));
            }
        }
    }

    /// From the moment at which it was due, so that a queue counts too.
    private Answer book(FreeSlot slot, int number, long due) {
        var answer = visitors.book(salon, slot, number);
        return new Answer(answer.statusCode(), Duration.ofNanos(System.nanoTime() - due));
    }

    private record Answer(int status, Duration took) {}

    /// @param booked only those that were booked
    /// @param statuses how many were answered how
    /// @param calls to the store for all of them, those that tell the news included
    record Outcome(
            Latencies all, Latencies booked, Map<Integer, Long> statuses, Map<String, Cost> calls) {

        private static Outcome of(List<Answer> answers, Map<String, Cost> calls) {
            return new Outcome(
                    new Latencies(answers.stream().map(Answer::took).toList()),
                    new Latencies(
                            answers.stream()
                                    .filter(answer -> answer.status() == 201)
                                    .map(Answer::took)
                                    .toList()),
                    answers.stream()
                            .collect(
                                    Collectors.groupingBy(
                                            Answer::status, TreeMap::new, Collectors.counting())),
                    calls);
        }
    }
}
