package kz.localbusiness.keycloak;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import kz.localbusiness.domain.shared.BusinessId;

/// `mvn -Prealms -pl adapters-out-keycloak -am verify`: how many realms one server bears. Every
/// call is a line in `target/realms/raw.tsv`, every stop a row of `target/realms/table.txt`. What
/// is measured has the weight of all realms; those on the way to a stop are made without it, which
/// leaves the same database in a fraction of the time.
public final class RealmScale {

    private static final int LIGHT = 25;
    private static final String ROW = "%6s %s %s %s %8s %9s %7s %7s %6s";

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
            keycloak.prepare();
            new RealmScale(plan, keycloak).measure();
        }
    }

    private void measure() throws IOException {
        tell(plan.toString());
        for (made = 0; made < plan.from(); made++) {
            ScaledRealms.business(ids);
        }
        tell("started with %d realms in %d ms".formatted(made, keycloak.start().toMillis()));
        tell(head());
        for (var stop : plan.stops()) {
            var creations = create(stop);
            if (made < stop) {
                tell("out of time at %d realms, the latest: %s".formatted(made, creations));
                return;
            }
            tell(row(creations));
        }
    }

    /// @return of the latest realms before this stop
    private ScaleSeries create(int stop) throws IOException {
        var creations = new ScaleSeries();
        while (made < stop && System.nanoTime() < end) {
            if (made == stop - plan.sample()) {
                takeUpTheWeight();
            } else if (made < stop - plan.sample() && made % LIGHT == 0) {
                keycloak.administratorsParts().setAside();
            }
            var business = ScaledRealms.business(ids);
            if (made < stop - plan.sample()) {
                measured(new ScaleSeries(), "create", () -> realms.create(business));
            } else {
                measured(creations, "create", () -> realms.create(business));
            }
            made++;
            unclaimed.add(business);
        }
        return creations;
    }

    private void takeUpTheWeight() {
        keycloak.administratorsParts().putBack();
        keycloak.close();
        keycloak.start();
    }

    private String row(ScaleSeries creations) throws IOException {
        var claims = new ScaleSeries();
        for (var i = 0; i < plan.sample() && !unclaimed.isEmpty(); i++) {
            var business = unclaimed.remove(choices.nextInt(unclaimed.size()));
            measured(claims, "claim", () -> realms.claim(business));
            claimed.add(business);
        }
        var entries = new ScaleSeries();
        for (var i = 0; i < plan.sample(); i++) {
            measured(entries, "enter", () -> realms.signIn(anyClaimed()));
        }
        var resident = keycloak.residentMegabytes();
        var heap = keycloak.heapMegabytes();
        keycloak.close();
        keycloak.copyDatabase(Integer.toString(made));
        var restart = keycloak.start().toMillis();
        var first = realms.signIn(anyClaimed()).toMillis();
        var load = "%.1f".formatted(load());
        return ROW.formatted(
                made, creations, claims, entries, restart, first, resident, heap, load);
    }

    private static String head() {
        return ROW.formatted(
                "realms",
                ScaleSeries.HEAD.formatted("make p50", "p95", "CPU"),
                ScaleSeries.HEAD.formatted("claim p50", "p95", "CPU"),
                ScaleSeries.HEAD.formatted("enter p50", "p95", "CPU"),
                "restart",
                "1st enter",
                "RSS MB",
                "heap MB",
                "load");
    }

    private BusinessId anyClaimed() {
        return claimed.get(choices.nextInt(claimed.size()));
    }

    private void measured(ScaleSeries series, String what, Supplier<Duration> call)
            throws IOException {
        var before = keycloak.worked();
        var took = call.get();
        var work = keycloak.worked().minus(before);
        series.add(took, work);
        append(
                "raw.tsv",
                "%d\t%s\t%d\t%d\t%.1f"
                        .formatted(made, what, took.toMillis(), work.toMillis(), load()));
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
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
