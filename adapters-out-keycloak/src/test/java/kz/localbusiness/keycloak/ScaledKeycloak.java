package kz.localbusiness.keycloak;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The production mode of the server on a file of its own, which can be started again.
final class ScaledKeycloak implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(15);
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final Pattern HEAP = Pattern.compile("used (\\d+)K");

    private final ScalePlan plan;
    private final KeycloakServer server;
    private @Nullable Process process;

    ScaledKeycloak(ScalePlan plan) {
        this.plan = plan;
        server =
                new KeycloakServer(
                        URI.create("http://localhost:" + plan.port()), "scale-admin", "scale");
    }

    KeycloakServer server() {
        return server;
    }

    /// The server's own build step, once.
    void prepare() {
        var done = plan.keycloak().resolve("realms.prepared");
        var command =
                new ProcessBuilder(
                                plan.keycloak().resolve("bin/kc.sh").toString(),
                                "build",
                                "--db=dev-file")
                        .inheritIO();
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            if (!Files.exists(done) && command.start().waitFor() == 0) {
                Files.createFile(done);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// @return how long it took to answer
    Duration start() {
        var begin = System.nanoTime();
        var started = launch();
        process = started;
        await().atMost(LONGEST_START)
                .pollInterval(Duration.ofMillis(200))
                .failFast("the server ended by itself", () -> !started.isAlive())
                .ignoreExceptions()
                .until(this::answers);
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /// What the server has worked so far, whoever else keeps the machine busy.
    Duration worked() {
        return process == null
                ? Duration.ZERO
                : java(process).info().totalCpuDuration().orElse(Duration.ZERO);
    }

    long residentMegabytes() {
        return number(RESIDENT, read(Path.of("/proc/%d/status".formatted(pid())))) / 1_024;
    }

    /// While it is not running; another run can go on from there.
    void copyDatabase(String suffix) {
        var copy = plan.directory().resolve("db-" + suffix);
        try (var files = Files.list(database())) {
            Files.createDirectories(copy);
            for (var file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()), REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What is left after a collection.
    long heapMegabytes() {
        jcmd("GC.run");
        return number(HEAP, jcmd("GC.heap_info")) / 1_024;
    }

    @Override
    public void close() {
        var running = process;
        if (running != null) {
            var server = java(running);
            server.destroy();
            server.onExit().join();
            running.onExit().join();
            process = null;
        }
    }

    private Process launch() {
        var command =
                new ProcessBuilder(
                        plan.keycloak().resolve("bin/kc.sh").toString(),
                        "start",
                        "--optimized",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + plan.port(),
                        "--hostname-strict=false");
        var environment = command.environment();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.putAll(plan.sizing());
        environment.put("KC_CACHE", "local");
        environment.put("KC_DB_URL", databaseUrl());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", server.adminUser());
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", server.adminPassword());
        command.redirectErrorStream(true);
        command.redirectOutput(plan.directory().resolve("keycloak.log").toFile());
        try {
            return command.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    AdministratorsParts administratorsParts() {
        return new AdministratorsParts(plan.keycloak(), databaseUrl());
    }

    private String databaseUrl() {
        return "jdbc:h2:file:%s;NON_KEYWORDS=VALUE;WRITE_DELAY=0;AUTO_SERVER=TRUE"
                .formatted(database().toAbsolutePath().resolve("keycloak"));
    }

    private Path database() {
        return plan.directory().resolve("db");
    }

    private boolean answers() throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(server.issuer("master"))).build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        }
    }

    private long pid() {
        if (process == null) {
            throw new IllegalStateException("not started");
        }
        return java(process).pid();
    }

    /// The script may stay around it.
    private static ProcessHandle java(Process script) {
        return script.descendants().findFirst().orElse(script.toHandle());
    }

    private String jcmd(String question) {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            var asked = new ProcessBuilder(jcmd, Long.toString(pid()), question).start();
            return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long number(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("no %s in: %s".formatted(pattern, text));
        }
        return Long.parseLong(found.group(1));
    }
}
