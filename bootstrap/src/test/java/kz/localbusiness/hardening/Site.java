package kz.localbusiness.hardening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.localbusiness.LocalBusinessApplication;
import kz.localbusiness.embedded.StartupNote;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// The whole platform with its embedded parts, started once for all attacks.
final class Site {

    private static final Site STARTED = new Site();

    final int port = freePort();
    final String address = "http://localhost:" + port;
    private final ConfigurableApplicationContext context =
            new SpringApplication(LocalBusinessApplication.class)
                    .run(
                            "--LBP_HOME=" + emptyHome(),
                            "--LBP_PORT=" + port,
                            "--LBP_MONGO_PORT=" + freePort(),
                            "--LBP_KEYCLOAK_PORT=" + freePort(),
                            "--LBP_SMTP_PORT=" + freePort(),
                            "--LBP_LIMITS_TIMES=100");

    static Site started() {
        return STARTED;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /// What the console tells of the demo's owner.
    String demo(String what) {
        return context.getBeansOfType(StartupNote.class).values().stream()
                .flatMap(note -> note.lines().stream())
                .map(String::strip)
                .filter(line -> line.startsWith(what))
                .map(line -> line.substring(what.length()).strip())
                .findFirst()
                .orElseThrow();
    }

    private static Path emptyHome() {
        try {
            return Files.createTempDirectory("lbp-hardening");
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
}
