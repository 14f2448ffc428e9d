package kz.localbusiness.embedded.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurabilityTest {

    private static final int ROUNDS = 4;

    @TempDir private Path directory;

    @Test
    void losesNoAcknowledgedWriteWhenKilled() throws IOException, InterruptedException {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        var inserted = new HashSet<String>();
        var updated = new HashSet<String>();

        for (int round = 0; round < ROUNDS; round++) {
            writeAndKill(
                    round,
                    100 + random.nextInt(500),
                    Map.of("inserted", inserted, "updated", updated));

            var found = stored();
            assertThat(found.keySet()).as("seed %d", seed).containsAll(inserted);
            assertThat(updated).as("seed %d", seed).allMatch(id -> "kept".equals(found.get(id)));
        }
    }

    /// Reads acknowledgements until there are enough, kills, and reads those that were under way.
    private void writeAndKill(int round, int enough, Map<String, Set<String>> acknowledged)
            throws IOException, InterruptedException {
        var writer = start(round);
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            for (int n = 0; line != null; n++, line = lines.readLine()) {
                var words = line.split(" ", 2);
                acknowledged.getOrDefault(words[0], new HashSet<>()).add(words[1]);
                if (n == enough) {
                    writer.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(writer.waitFor()).isNotZero();
    }

    private Process start(int round) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AcknowledgingWriter.class.getName(),
                        directory.resolve("test.mv").toString(),
                        "round" + round)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private Map<String, String> stored() {
        var found = new HashMap<String, String>();
        try (var mongo = new MongoFixture(directory)) {
            for (var document : mongo.collection("acks").find()) {
                found.put(document.getString("_id"), document.getString("state"));
            }
        }
        return found;
    }
}
