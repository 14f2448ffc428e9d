package kz.localbusiness.embedded.keycloak;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import kz.localbusiness.embedded.part.EmbeddedPart;
import kz.localbusiness.embedded.part.GuardedProcess;
import kz.localbusiness.embedded.part.Home;
import kz.localbusiness.embedded.part.LogTail;
import kz.localbusiness.embedded.part.LoopbackAddress;
import kz.localbusiness.embedded.part.StartupLog;
import kz.localbusiness.embedded.part.StartupRefused;
import kz.localbusiness.keycloak.KeycloakServer;
import kz.localbusiness.keycloak.ServerSizing;
import org.jspecify.annotations.Nullable;

/// The real Keycloak on loopback, its database in our home.
public final class EmbeddedKeycloakPart implements EmbeddedPart {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int PASSWORD_BYTES = 24;

    private final KeycloakDistribution distribution;
    private final Path directory;
    private final KeycloakServer server;
    private final LoopbackAddress port;
    private volatile @Nullable GuardedProcess process;
    private volatile boolean closed;

    public EmbeddedKeycloakPart(Path distribution, Home home, int port) {
        this.distribution = new KeycloakDistribution(distribution);
        this.directory = home.subdirectory("keycloak");
        this.port = new LoopbackAddress("Keycloak", "LBP_KEYCLOAK_PORT", port);
        var password =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(home.secret("keycloak-admin.password", PASSWORD_BYTES));
        server = new KeycloakServer(URI.create("http://localhost:" + port), "lbp-admin", password);
    }

    public KeycloakServer server() {
        return server;
    }

    @Override
    public String name() {
        return "Keycloak";
    }

    @Override
    public String replacedBy() {
        return "KEYCLOAK_URL";
    }

    @Override
    public LoopbackAddress port() {
        return port;
    }

    @Override
    public void start() {
        distribution.refuseIfMissing();
        try {
            distribution.prepareOnce(environment(), directory.resolve("prepare.log"));
            awaitAnswer(launch());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartupRefused("The start of Keycloak was interrupted.", "Start again.", e);
        }
    }

    private synchronized GuardedProcess launch() {
        if (closed) {
            throw new StartupRefused("Keycloak was stopped before it started.", "Start again.");
        }
        var command =
                distribution.command(
                        "start",
                        "--optimized",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port.number(),
                        "--hostname-strict=false");
        var started = GuardedProcess.start(command, environment(), log());
        process = started;
        return started;
    }

    private Map<String, String> environment() {
        var database = directory.resolve("db").resolve("keycloak");
        var environment = new HashMap<>(ServerSizing.environment());
        environment.putAll(
                Map.of(
                        "JAVA_HOME", System.getProperty("java.home"),
                        // the server reads it at its start, whatever it was built with
                        "KC_CACHE", "local",
                        // every commit reaches the file before it is acknowledged
                        "KC_DB_URL",
                                "jdbc:h2:file:%s;NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0"
                                        .formatted(database),
                        "KC_BOOTSTRAP_ADMIN_USERNAME", server.adminUser(),
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", server.adminPassword()));
        return environment;
    }

    private void awaitAnswer(GuardedProcess started) throws InterruptedException {
        var answer = new KeycloakAnswer(server);
        long begin = System.nanoTime();
        var waited = Duration.ZERO;
        while (!answer.isThere()) {
            if (!started.isAlive() || waited.compareTo(PATIENCE) > 0) {
                throw refusal(started.isAlive());
            }
            waited = answer.waitABit(waited, Duration.ofNanos(System.nanoTime() - begin));
        }
        StartupLog.say("Keycloak answers at " + server.url());
    }

    private StartupRefused refusal(boolean alive) {
        return new StartupRefused(
                "Keycloak %s. The end of its log:\n%s"
                        .formatted(
                                alive
                                        ? "does not answer after %d s"
                                                .formatted(PATIENCE.toSeconds())
                                        : "has ended while starting",
                                LogTail.of(log())),
                "Read %s. A broken state goes away with another LBP_HOME.".formatted(log()));
    }

    private Path log() {
        return directory.resolve("keycloak.log");
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
