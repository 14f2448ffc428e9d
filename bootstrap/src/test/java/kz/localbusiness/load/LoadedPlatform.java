package kz.localbusiness.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Stream;
import kz.localbusiness.LocalBusinessApplication;
import kz.localbusiness.application.FreshPlace;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/// The whole platform with its embedded parts in this process, on free ports, with an empty home.
final class LoadedPlatform implements AutoCloseable {

    private final int port = FreshPlace.freePort();
    private final Path home = FreshPlace.emptyHome();
    private final ConfigurableApplicationContext context =
            new SpringApplication(LocalBusinessApplication.class, StoreCalls.Wiring.class)
                    .run(
                            "--LBP_HOME=" + home,
                            "--LBP_PORT=" + port,
                            "--LBP_LIMITS_TIMES=100000",
                            "--LBP_MONGO_PORT=" + FreshPlace.freePort(),
                            "--LBP_KEYCLOAK_PORT=" + FreshPlace.freePort(),
                            "--LBP_SMTP_PORT=" + FreshPlace.freePort(),
                            "--LBP_KASPI_PORT=" + FreshPlace.freePort());

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    <T> Stream<T> beans(Class<T> type) {
        return context.getBeansOfType(type).values().stream();
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:%d%s".formatted(port, path));
    }

    @Override
    public void close() {
        context.close();
        try {
            FileSystemUtils.deleteRecursively(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
