package kz.localbusiness.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import kz.localbusiness.application.FreshPlace;
import org.springframework.util.FileSystemUtils;

/// The packaged application in a process of its own, as `./run` starts it, with an empty home.
final class RunningPlatform implements AutoCloseable {

    private static final Path JAR = Path.of("target/bootstrap-0.1.0-SNAPSHOT-app.jar");
    private static final Path LOG = Path.of("target/journey.log");
    private static final String READY = "Local Business Platform is ready.";
    private static final List<String> REAL_SERVERS =
            List.of("MONGODB_URI", "KEYCLOAK_URL", "SMTP_HOST", "LBP_PUBLIC_URL");
    private static final int SECONDS_TO_START = 360;
    private static final int SECONDS_TO_STOP = 45;

    private final Path home;
    private final int port = FreshPlace.freePort();
    private final Process process;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();

    private RunningPlatform(Path home) throws IOException {
        this.home = home;
        this.process = launch();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        Thread.startVirtualThread(this::keepLog);
    }

    static RunningPlatform start() throws IOException {
        assertThat(JAR).as("the packaged application; build it with: mvn package").exists();
        var platform = new RunningPlatform(Files.createTempDirectory("lbp-journey"));
        platform.ready.orTimeout(SECONDS_TO_START, TimeUnit.SECONDS).join();
        return platform;
    }

    private Process launch() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder =
                new ProcessBuilder(
                        java,
                        "-Xmx1g",
                        "--enable-native-access=ALL-UNNAMED",
                        "-jar",
                        JAR.toString());
        builder.environment().keySet().removeAll(REAL_SERVERS);
        builder.environment()
                .putAll(
                        Map.of(
                                "LBP_HOME", home.toString(),
                                "LBP_PORT", String.valueOf(port),
                                "LBP_MONGO_PORT", String.valueOf(FreshPlace.freePort()),
                                "LBP_KEYCLOAK_PORT", String.valueOf(FreshPlace.freePort()),
                                "LBP_SMTP_PORT", String.valueOf(FreshPlace.freePort()),
                                "LBP_KASPI_PORT", String.valueOf(FreshPlace.freePort())));
        return builder.redirectErrorStream(true).start();
    }

    private void keepLog() {
        try (var lines = process.inputReader();
                var log = Files.newBufferedWriter(LOG)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                log.write(line + "\n");
                log.flush();
                if (line.contains(READY)) {
                    ready.complete(null);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            ready.completeExceptionally(
                    new IllegalStateException("the application has ended: see bootstrap/" + LOG));
        }
    }

    String address() {
        return "http://localhost:" + port;
    }

    /// Asks the application to stop, and waits until it has taken Keycloak with it.
    @Override
    public void close() throws IOException {
        var children = process.descendants().toList();
        assertThat(children).as("the processes of Keycloak").isNotEmpty();

        process.destroy(); // SIGTERM
        end(process.toHandle());
        children.forEach(RunningPlatform::end);

        FileSystemUtils.deleteRecursively(home);
    }

    private static void end(ProcessHandle child) {
        assertThat(child.onExit()).succeedsWithin(SECONDS_TO_STOP, TimeUnit.SECONDS);
    }
}
