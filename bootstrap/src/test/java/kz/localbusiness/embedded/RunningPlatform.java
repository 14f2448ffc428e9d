package kz.localbusiness.embedded;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kz.localbusiness.application.FreshPlace;

/// `./run` as a process, on ports and in a directory of its own.
final class RunningPlatform {

    private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();
    private static final Path JAR =
            CHECKOUT.resolve("bootstrap/target/bootstrap-0.1.0-SNAPSHOT-app.jar");

    private final Path home;
    private final Map<String, String> environment = new HashMap<>();
    private final List<Process> started = new ArrayList<>();

    RunningPlatform(Path home) throws IOException {
        this.home = home;
        environment.put("LBP_HOME", home.toString());
        for (var port :
                List.of(
                        "LBP_PORT",
                        "LBP_MONGO_PORT",
                        "LBP_KEYCLOAK_PORT",
                        "LBP_SMTP_PORT",
                        "LBP_KASPI_PORT")) {
            environment.put(port, String.valueOf(FreshPlace.freePort()));
        }
    }

    RunningPlatform with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    int port(String variable) {
        return Integer.parseInt(environment.getOrDefault(variable, "0"));
    }

    /// The jar has just been built: a newer date keeps the script from building it again.
    Process start() throws IOException {
        Files.setLastModifiedTime(JAR, FileTime.fromMillis(System.currentTimeMillis()));
        var builder =
                new ProcessBuilder("bash", CHECKOUT.resolve("run").toString())
                        .redirectErrorStream(true)
                        .redirectOutput(log().toFile());
        builder.environment().putAll(environment);
        var process = builder.start();
        started.add(process);
        return process;
    }

    Process startAndAwaitBanner() throws IOException, InterruptedException {
        var process = start();
        while (!output().contains("is ready")) {
            if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
                throw new AssertionError(output());
            }
        }
        return process;
    }

    /// Whatever a failed test has left running.
    void stop() {
        started.forEach(Process::destroyForcibly);
    }

    String output() throws IOException {
        return Files.readString(log());
    }

    private Path log() {
        return home.resolveSibling("run.log");
    }

    int statusOf(String variable, String path) throws IOException, InterruptedException {
        var uri = URI.create("http://localhost:%d%s".formatted(port(variable), path));
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(uri).build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
