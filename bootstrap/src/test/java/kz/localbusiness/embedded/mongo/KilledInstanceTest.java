package kz.localbusiness.embedded.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;
import kz.localbusiness.application.races.Deed;
import kz.localbusiness.application.races.Salon;
import kz.localbusiness.application.races.Survivor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledInstanceTest {

    private static final int RUNS = Integer.getInteger("races.kills", 4);
    private static final int CALLS = 12;

    @TempDir private Path directory;

    @Test
    @DisplayName("an instance killed at any moment leaves no half visit and no lost slot (pain-6)")
    void anInstanceKilledAtAnyMomentLeavesNoHalfVisitAndNoLostSlot()
            throws IOException, InterruptedException {
        long seed = Long.getLong("races.seed", 20_260_302L);
        var random = new Random(seed);
        int killed = 0;
        try (var instances = new TwoInstances(directory)) {
            for (int run = 0; run < RUNS; run++) {
                killed += killed(instances, random);
            }
        }
        System.out.printf("%d of %d instances killed at work, seed %d%n", killed, RUNS, seed);
        assertThat(killed).isPositive();
    }

    private static int killed(TwoInstances instances, Random random)
            throws IOException, InterruptedException {
        var deeds = Deed.values();
        var deed = deeds[random.nextInt(deeds.length)];
        var call = random.nextInt(CALLS);
        var late = random.nextBoolean();
        var name = new UUID(random.nextLong(), random.nextLong());
        var survivor = new Survivor(new Salon(name), instances.stores().getFirst());
        survivor.prepare(deed);
        int exit = die(instances.uri(), name, deed, call, late);
        assertThat(exit).isIn(0, DyingInstance.KILLED);
        assertThat(survivor.goOn(random.nextLong()))
                .as("%s, call %d, late %s", deed, call, late)
                .isEmpty();
        return exit == 0 ? 0 : 1;
    }

    private static int die(String uri, UUID name, Deed deed, int call, boolean late)
            throws IOException, InterruptedException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DyingInstance.class.getName(),
                        uri,
                        name.toString(),
                        deed.name(),
                        Integer.toString(call),
                        Boolean.toString(late),
                        Salon.OPENING.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
