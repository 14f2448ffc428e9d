package kz.localbusiness.embedded.kaspi;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kz.localbusiness.embedded.part.EmbeddedPart;
import kz.localbusiness.embedded.part.GuardedProcess;
import kz.localbusiness.embedded.part.Home;
import kz.localbusiness.embedded.part.LogTail;
import kz.localbusiness.embedded.part.LoopbackAddress;
import kz.localbusiness.embedded.part.StartupLog;
import kz.localbusiness.embedded.part.StartupRefused;
import org.jspecify.annotations.Nullable;

/// The simulated bank on loopback, a process of its own: nothing of it is on our class path. What
/// it knows is gone with it.
public final class EmbeddedKaspiPart implements EmbeddedPart {

    private static final String MAIN = "kz.localbusiness.kaspi.simulator.http.KaspiSimulator";
    private static final String KEY = "test_demo";
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration ONE_ANSWER = Duration.ofSeconds(5);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(200);

    private final Path files;
    private final Path log;
    private final LoopbackAddress port;
    private volatile @Nullable GuardedProcess process;
    private volatile boolean closed;

    /// @param files with its `classes`, and `lib` for what they need
    public EmbeddedKaspiPart(Path files, Home home, int port) {
        this.files = files;
        this.log = home.subdirectory("kaspi").resolve("kaspi.log");
        this.port = new LoopbackAddress("the simulated Kaspi", "LBP_KASPI_PORT", port);
    }

    public URI url() {
        return URI.create("http://localhost:" + port.number());
    }

    /// Where customers pay the orders of sites.
    public URI online() {
        return url().resolve("/online");
    }

    /// Where a merchant is made known to it, which the real one does by an agreement.
    public URI merchants() {
        return url().resolve("/merchants");
    }

    /// Of the only organisation that it knows at first, for scheme r1.
    public String key() {
        return KEY;
    }

    @Override
    public String name() {
        return "Kaspi";
    }

    @Override
    public String replacedBy() {
        return "LBP_KASPI_URLS_R1, _R2 or _R3 (or KASPI=none)";
    }

    @Override
    public LoopbackAddress port() {
        return port;
    }

    @Override
    public void start() {
        if (!Files.isDirectory(files.resolve("classes")) || !Files.isDirectory(lib())) {
            throw new StartupRefused(
                    "The simulated Kaspi is not at %s.".formatted(files),
                    "Build it with ./run, or set KASPI=none to do without.");
        }
        try {
            awaitAnswer(launch());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartupRefused("The start of Kaspi was interrupted.", "Start again.", e);
        }
    }

    private synchronized GuardedProcess launch() {
        if (closed) {
            throw new StartupRefused("Kaspi was stopped before it started.", "Start again.");
        }
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = "%s:%s/*".formatted(files.resolve("classes"), lib());
        var number = String.valueOf(port.number());
        var command =
                List.of(
                        java,
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classes,
                        MAIN,
                        "--port",
                        number,
                        "--key",
                        KEY);
        var started = GuardedProcess.start(command, Map.of(), log);
        process = started;
        return started;
    }

    private void awaitAnswer(GuardedProcess started) throws InterruptedException {
        long begin = System.nanoTime();
        while (!answers()) {
            var waited = Duration.ofNanos(System.nanoTime() - begin);
            if (!started.isAlive() || waited.compareTo(PATIENCE) > 0) {
                throw new StartupRefused(
                        "The simulated Kaspi does not answer. The end of its log:\n"
                                + LogTail.of(log),
                        "Read %s, or set KASPI=none to do without.".formatted(log));
            }
            Thread.sleep(BETWEEN_QUESTIONS);
        }
        StartupLog.say("The simulated Kaspi answers at " + url());
    }

    private boolean answers() throws InterruptedException {
        var question = HttpRequest.newBuilder(url()).timeout(ONE_ANSWER).build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private Path lib() {
        return files.resolve("lib");
    }

    @Override
    public synchronized void close() {
        closed = true;
        var running = process;
        if (running != null) {
            running.close();
        }
    }
}
