package kz.localbusiness.keycloak;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;

/// The real server as a child process, with nothing in it; gone when closed.
final class LocalKeycloak implements AutoCloseable {

    private static final String ADMIN = "it-admin";
    private static final String PASSWORD = "it-password";
    private static final Duration LONGEST_START = Duration.ofMinutes(10);

    private final Process process;
    private final KeycloakServer server;

    private LocalKeycloak(Process process, KeycloakServer server) {
        this.process = process;
        this.server = server;
    }

    /// The server that all tests of this JVM share, each in realms of its own; gone with the JVM.
    static LocalKeycloak shared() {
        return Shared.SERVER;
    }

    static LocalKeycloak started(String name) {
        var home = Path.of(System.getProperty("keycloak.home"));
        dress(home);
        var port = freePort();
        var command =
                new ProcessBuilder(
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--db=dev-mem",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port);
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        command.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx640m");
        command.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        command.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD);
        command.redirectErrorStream(true);
        command.redirectOutput(home.resolve("server-%s.log".formatted(name)).toFile());
        var url = URI.create("http://127.0.0.1:" + port);
        var keycloak =
                new LocalKeycloak(start(command), new KeycloakServer(name, url, ADMIN, PASSWORD));
        keycloak.awaitAnswer();
        return keycloak;
    }

    KeycloakServer server() {
        return server;
    }

    /// The same under another name.
    KeycloakServer server(String name) {
        return new KeycloakServer(name, server.url(), ADMIN, PASSWORD);
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
    }

    private void awaitAnswer() {
        try {
            await().atMost(LONGEST_START)
                    .pollInterval(Duration.ofMillis(500))
                    .failFast("the server ended by itself", () -> !process.isAlive())
                    .ignoreExceptions()
                    .until(this::answers);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private boolean answers() throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(server.issuer("master"))).build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        }
    }

    private static void dress(Path home) {
        try {
            KeycloakTheme.copyTo(home.resolve("themes"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Process start(ProcessBuilder command) {
        try {
            return command.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Shared {

        private static final LocalKeycloak SERVER = started(KeycloakServer.ONLY);

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(SERVER::close));
        }
    }
}
