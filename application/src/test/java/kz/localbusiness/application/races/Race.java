package kz.localbusiness.application.races;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import kz.localbusiness.application.CountedIds;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.SettableClock;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.application.booking.out.InMemoryManageLinks;

/// Rounds of many visitors at two instances; in each a business of its own, and a check at the end.
public final class Race {

    private static final int OPERATIONS_OF_A_ROUND = 500;
    private static final Duration AHEAD = Duration.ofSeconds(3);

    /// @param operations that are asked for
    /// @param salons open at a time
    /// @param threads of each salon's visitors
    public record Size(long operations, int salons, int threads, long seed) {

        public static Size of(long operations) {
            return new Size(
                    Long.getLong("races.operations", operations),
                    Integer.getInteger("races.salons", 1),
                    Integer.getInteger("races.threads", 12),
                    Long.getLong("races.seed", 20_260_302L));
        }
    }

    /// @param storeCalls how often the agendas were read or written
    public record Report(
            Size size,
            long rounds,
            long storeCalls,
            Duration took,
            Map<String, Long> outcomes,
            List<String> wrong) {

        @Override
        public String toString() {
            return "%s, %d rounds, %d calls of the agendas, %d s, %d wrong%n%s"
                    .formatted(size, rounds, storeCalls, took.toSeconds(), wrong.size(), outcomes);
        }
    }

    private final Supplier<List<Stores>> instances;
    private final Size size;
    private final LongAdder calls = new LongAdder();
    private final LongAdder done = new LongAdder();
    private final Map<String, Long> outcomes = new ConcurrentSkipListMap<>();
    private final Collection<String> wrong = new ConcurrentLinkedQueue<>();
    private final Ids ids = new CountedIds();

    /// @param instances the stores of two instances, which share what is stored
    public Race(Supplier<List<Stores>> instances, Size size) {
        this.instances = instances;
        this.size = size;
    }

    public Report run() {
        long begun = System.nanoTime();
        var random = new SplittableRandom(size.seed());
        int rounds = Math.toIntExact(Math.ceilDiv(size.operations(), OPERATIONS_OF_A_ROUND));
        var seeds = Stream.generate(random::split).limit(rounds).toList();
        try (var salons = Executors.newFixedThreadPool(size.salons())) {
            for (var one : salons.invokeAll(seeds.stream().map(this::untilWrong).toList())) {
                one.get();
            }
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError("seed " + size.seed(), failed);
        }
        var took = Duration.ofNanos(System.nanoTime() - begun);
        return new Report(size, done.intValue(), calls.sum(), took, outcomes, List.copyOf(wrong));
    }

    private Callable<Boolean> untilWrong(SplittableRandom random) {
        return () -> {
            if (wrong.isEmpty()) {
                round(random, (int) Math.min(size.operations(), OPERATIONS_OF_A_ROUND));
                done.increment();
                if (done.intValue() % 100 == 0) {
                    System.out.printf("%d rounds done, %d wrong%n", done.intValue(), wrong.size());
                }
            }
            return true;
        };
    }

    private void round(SplittableRandom random, int operations) {
        var salon = new Salon(new UUID(random.nextLong(), random.nextLong()));
        var stores = instances.get();
        salon.open(stores.getFirst());
        var clock = new SettableClock(Salon.OPENING);
        var links = new InMemoryManageLinks();
        var nodes = new ArrayList<Node>();
        for (var one : stores) {
            var pausing = one.with(new PausingAgendas(one.agendas(), calls));
            var its = nodes.isEmpty() ? clock : Clock.offset(clock, AHEAD);
            nodes.add(new Node(pausing, its, ids, links));
        }
        var history = new History();
        var shared = new Visitor.Shared(salon, history, links);
        crowd(nodes, shared, clock, random, operations);
        check("after the race", new Truth(agendas(salon, stores), clock.instant()), history, false);
        new Aftermath(salon, nodes.getFirst(), clock).settle();
        check("once settled", new Truth(agendas(salon, stores), clock.instant()), history, true);
        wrong.addAll(new Aftermath(salon, nodes.getFirst(), clock).probe(random.split()));
        history.outcomes().forEach((what, count) -> outcomes.merge(what, count.sum(), Long::sum));
    }

    private static List<kz.localbusiness.domain.booking.Agenda> agendas(
            Salon salon, List<Stores> stores) {
        return salon.agendas(stores.getLast());
    }

    private void check(String when, Truth truth, History history, boolean settled) {
        var found = settled ? truth.onceSettled(history) : truth.whenever(history);
        found.stream().limit(20).map(one -> when + ": " + one).forEach(wrong::add);
    }

    private void crowd(
            List<Node> nodes,
            Visitor.Shared shared,
            SettableClock clock,
            SplittableRandom random,
            int operations) {
        var over = new AtomicBoolean();
        var each = Math.ceilDiv(operations, size.threads());
        var seeds = new ArrayList<RandomGenerator>();
        for (int i = 0; i <= size.threads(); i++) {
            seeds.add(random.split());
        }
        try (var threads = Executors.newFixedThreadPool(size.threads() + 1)) {
            var cleaner = new Cleaner(shared.salon(), nodes.getLast(), clock);
            var cleaning = threads.submit(() -> cleaner.work(seeds.get(size.threads()), over));
            var work = new ArrayList<Callable<Boolean>>();
            for (int i = 0; i < size.threads(); i++) {
                var visitor = new Visitor(nodes.get(i % nodes.size()), shared, seeds.get(i));
                work.add(() -> {
                    for (int n = 0; n < each; n++) {
                        visitor.act();
                    }
                    return true;
                });
            }
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
            over.set(true);
            cleaning.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError("seed " + size.seed(), failed);
        }
    }

    /// Tells the news and settles, now and then not at all for a while; and lets the time pass.
    private record Cleaner(Salon salon, Node node, SettableClock clock) {

        void work(RandomGenerator random, AtomicBoolean over) {
            int dead = 0;
            while (!over.get()) {
                java.util.concurrent.locks.LockSupport.parkNanos(1_000_000);
                pass(random);
                dead = dead > 0 ? dead - 1 : random.nextInt(20) == 0 ? 30 + random.nextInt(60) : 0;
                if (dead == 0) {
                    try {
                        new Aftermath(salon, node, clock).relay();
                    } catch (StaleState busy) {
                        dead = 1;
                    }
                }
            }
        }

        private void pass(RandomGenerator random) {
            switch (random.nextInt(40)) {
                case 0, 1, 2 -> clock.advance(Duration.ofSeconds(1 + random.nextInt(10)));
                case 3 -> clock.advance(Duration.ofSeconds(29));
                case 4 -> clock.advance(Duration.ofMinutes(1 + random.nextInt(5)));
                default -> {}
            }
        }
    }
}
