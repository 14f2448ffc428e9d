package kz.localbusiness.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 10, unit = TimeUnit.MINUTES)
class RunScriptIT {

    @TempDir private Path directory;
    private RunningPlatform platform;

    @BeforeEach
    void prepare() throws IOException {
        platform = new RunningPlatform(directory.resolve("home"));
    }

    @AfterEach
    void stop() {
        platform.stop();
    }

    @Test
    void keepsItsDataAndLeavesNoChildBehind() throws Exception {
        var first = platform.startAndAwaitBanner();
        assertThat(platform.statusOf("LBP_PORT", "/dev/mail")).isEqualTo(200);
        assertThat(platform.statusOf("LBP_KEYCLOAK_PORT", "/realms/master")).isEqualTo(200);
        inMongo(proofs -> proofs.insertOne(new Document("_id", "kept")));
        var children = first.descendants().toList();
        first.toHandle().destroyForcibly();
        awaitEnd(children);

        var second = platform.startAndAwaitBanner();
        long kept = inMongo(MongoCollection::countDocuments);
        assertThat(kept).isOne();
        children = second.descendants().toList();
        second.destroy();
        awaitEnd(children);
        assertThat(second.waitFor()).isNotEqualTo(137);
    }

    @Test
    void refusesABusyPort() throws Exception {
        try (var taken = new ServerSocket(0)) {
            var busy = String.valueOf(taken.getLocalPort());

            var refused = platform.with("LBP_PORT", busy).start();

            assertThat(refused.waitFor()).isNotZero();
            assertThat(platform.output()).contains("Port " + busy, "LBP_PORT");
        }
    }

    @Test
    void namesAMissingJdk() throws Exception {
        var tools = Files.createDirectory(directory.resolve("tools"));
        for (var tool : List.of("bash", "dirname", "readlink", "sed")) {
            Files.createSymbolicLink(tools.resolve(tool), where(tool));
        }

        var refused =
                platform.with("PATH", tools.toString())
                        .with("JAVA_HOME", "")
                        .with("LBP_JDK_DIRS", tools.toString())
                        .start();

        assertThat(refused.waitFor()).isEqualTo(1);
        assertThat(platform.output()).contains("no JDK 25", "JAVA_HOME");
    }

    private static Path where(String tool) {
        return List.of(Path.of("/usr/bin", tool), Path.of("/bin", tool)).stream()
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    private <T> T inMongo(Function<MongoCollection<Document>, T> work) {
        var uri = "mongodb://127.0.0.1:" + platform.port("LBP_MONGO_PORT");
        try (var client = MongoClients.create(uri)) {
            return work.apply(client.getDatabase("lbp").getCollection("proofs"));
        }
    }

    private static void awaitEnd(List<ProcessHandle> processes) throws Exception {
        assertThat(processes).isNotEmpty();
        for (var process : processes) {
            process.onExit().get(30, TimeUnit.SECONDS);
        }
    }
}
