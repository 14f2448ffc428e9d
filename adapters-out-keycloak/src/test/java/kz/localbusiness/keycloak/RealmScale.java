package kz.localbusiness.keycloak;

import kz.localbusiness.domain.shared.BusinessId;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// `mvn -Prealms -pl adapters-out-keycloak -am verify`: how many realms one server bears; every
/// realm is a line in `target/realms/raw.tsv`, every stop a row of `target/realms/table.txt`.
public final class RealmScale {

    private static final String ROW = "%6s %9s %9s %9s %9s %9s %9s %9s %9s %7s %7s %6s";

    private final ScalePlan plan;
    private final ScaledKeycloak keycloak;
    private final ScaledRealms realms;
    private final Random ids;
    private final Random choices;
    private final long end;
    private final List<BusinessId> unclaimed = new ArrayList<>();
    private final List<BusinessId> claimed = new ArrayList<>();
    private int made;

    private RealmScale(ScalePlan plan, ScaledKeycloak keycloak) {
        this.plan = plan;
        this.keycloak = keycloak;
        realms = new ScaledRealms(keycloak.server());
        ids = new Random(plan.seed());
        choices = new Random(plan.seed() + 1);
        end = System.nanoTime() + plan.longest().toNanos();
    }

    public static void main(String[] arguments) throws IOException {
        var plan = ScalePlan.ofProperties();
        Files.createDirectories(plan.directory());
        try (var keycloak = new ScaledKeycloak(plan)) {
            new RealmScale(plan, keycloak).measure();
        }
    }

    private void measure() throws IOException {
        tell(plan.toString());
        tell("started empty in %d ms".formatted(keycloak.start().toMillis()));
        tell(
                ROW.formatted(
                        "realms",
                        "make p50",
                        "p95",
                        "claim p50",
                        "p95",
                        "enter p50",
                        "p95",
                        "restart",
                        "1st enter",
                        "RSS MB",
                        "heap MB",
                        "load"));
        while (made < plan.from()) {
            ScaledRealms.business(ids);
            made++;
        }
        for (var stop : plan.stops()) {
            var creations = create(stop);
            if (made < stop) {
                tell("out of time at %d realms".formatted(made));
                return;
            }
            tell(row(creations));
        }
    }

    private List<Duration> create(int stop) throws IOException {
        var creations = new ArrayList<Duration>();
        while (made < stop && System.nanoTime() < end) {
            var business = ScaledRealms.business(ids);
            var took = realms.create(business);
            made++;
            unclaimed.add(business);
            creations.add(took);
            raw("create", took);
        }
        return creations;
    }

    private String row(List<Duration> creations) throws IOException {
        var claims = new ArrayList<Duration>();
        var entries = new ArrayList<Duration>();
        for (var i = 0; i < plan.sample() && !unclaimed.isEmpty(); i++) {
            var business = unclaimed.remove(choices.nextInt(unclaimed.size()));
            claims.add(realms.claim(business));
            raw("claim", claims.getLast());
            claimed.add(business);
        }
        for (var i = 0; i < plan.sample(); i++) {
            entries.add(realms.signIn(anyClaimed()));
            raw("signIn", entries.getLast());
        }
        var resident = keycloak.residentMegabytes();
        var heap = keycloak.heapMegabytes();
        keycloak.close();
        keycloak.copyDatabase(Integer.toString(made));
        var restart = keycloak.start();
        raw("restart", restart);
        var first = realms.signIn(anyClaimed());
        var last = creations.subList(Math.max(0, creations.size() - 50), creations.size());
        return ROW.formatted(
                made,
                millis(last, 0.5),
                millis(last, 0.95),
                millis(claims, 0.5),
                millis(claims, 0.95),
                millis(entries, 0.5),
                millis(entries, 0.95),
                restart.toMillis(),
                first.toMillis(),
                resident,
                heap,
                "%.1f".formatted(load()));
    }

    private BusinessId anyClaimed() {
        return claimed.get(choices.nextInt(claimed.size()));
    }

    private static long millis(List<Duration> measured, double share) {
        var sorted = measured.stream().sorted().toList();
        var rank = (int) Math.ceil(share * sorted.size());
        return sorted.get(Math.clamp(rank - 1L, 0, sorted.size() - 1)).toMillis();
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private void raw(String what, Duration took) throws IOException {
        append("raw.tsv", "%d\t%s\t%d\t%.1f".formatted(made, what, took.toMillis(), load()));
    }

    private void tell(String line) throws IOException {
        System.out.println(line);
        append("table.txt", line);
    }

    private void append(String file, String line) throws IOException {
        Files.writeString(
                plan.directory().resolve(file),
                line + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
