package kz.localbusiness.load;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/// `mvn -Pload -pl bootstrap -am verify`; prints a table and keeps it in `target/load.txt`.
public final class Load {

    private static final Path RESULT = Path.of("target", "load.txt");

    private final LoadPlan plan;
    private final LoadedPlatform platform;
    private final StringBuilder table = new StringBuilder();

    private Load(LoadPlan plan, LoadedPlatform platform) {
        this.plan = plan;
        this.platform = platform;
    }

    public static void main(String[] arguments) throws IOException {
        var plan = LoadPlan.ofProperties(Clock.tickMillis(ZoneOffset.UTC).instant());
        try (var platform = new LoadedPlatform();
                var visitors = new Visitors(platform)) {
            Files.writeString(RESULT, new Load(plan, platform).measured(visitors));
        }
    }

    private String measured(Visitors visitors) {
        tellMachine();
        var busy = LoadedSalon.named("load-busy", plan);
        var fresh = LoadedSalon.named("load-fresh", plan.withoutPast());
        seed(busy);
        seed(fresh);
        row("milliseconds", "     n       p50       p95       p99      most");
        for (var days : List.of(LoadPlan.DAYS, 1)) {
            var with = measure("with a past", new AvailabilityLoad(visitors, busy, days));
            var without = measure("without one", new AvailabilityLoad(visitors, fresh, days));
            if (!with.equals(without)) {
                throw new IllegalStateException("the past costs store calls");
            }
        }
        book(new BookingLoad(visitors, fresh));
        book(new BookingLoad(visitors, busy));
        return table.toString();
    }

    private void book(BookingLoad load) {
        var listener = platform.bean(StoreCalls.class);
        load.warmUp();
        var bookings = load.measured(listener);
        tell(
                "%d bookings a second for %d s, %s"
                        .formatted(plan.rate(), plan.seconds(), load.salon().slug().value()));
        row("all answers", bookings.all());
        row("those booked", bookings.booked());
        tell(
                "  answered with %s, store calls: %s"
                        .formatted(bookings.statuses(), bookings.calls()));
    }

    private void tellMachine() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        tell(plan.toString());
        tell(
                "Java %s, %d cores, %d MB heap, load average %.1f before"
                        .formatted(
                                Runtime.version(),
                                system.getAvailableProcessors(),
                                Runtime.getRuntime().maxMemory() >> 20,
                                system.getSystemLoadAverage()));
    }

    private void seed(LoadedSalon salon) {
        var start = System.nanoTime();
        var days = new Seeding(salon, platform).store();
        var took = Duration.ofNanos(System.nanoTime() - start);
        tell(
                "%s: %d staff, %d past visits, %d days stored in %d s"
                        .formatted(
                                salon.slug().value(),
                                salon.staff().size(),
                                salon.plan().past(),
                                days,
                                took.toSeconds()));
    }

    /// @return what one question costs the store
    private Map<String, Long> measure(String which, AvailabilityLoad load) {
        row("%d days, %s".formatted(load.days(), which), load.measured());
        var calls = load.storeCalls(platform.bean(StoreCalls.class));
        var counts = StoreCalls.counts(calls);
        var sum = counts.values().stream().mapToLong(Long::longValue).sum();
        tell("  %d bytes, %d store calls, once: %s".formatted(load.bytes(), sum, calls));
        return counts;
    }

    private void row(String what, Object figures) {
        tell("%-24s %s".formatted(what, figures));
    }

    private void tell(String line) {
        System.out.println(line);
        table.append(line).append('\n');
    }
}
