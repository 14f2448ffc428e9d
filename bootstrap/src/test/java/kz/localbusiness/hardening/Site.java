package kz.localbusiness.hardening;

import kz.localbusiness.LocalBusinessApplication;
import kz.localbusiness.application.FreshPlace;
import kz.localbusiness.embedded.StartupNote;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// The whole platform with its embedded parts, started once for all attacks.
public final class Site {

    private static final Site STARTED = new Site();

    public final int port = FreshPlace.freePort();
    public final String address = "http://localhost:" + port;
    private final ConfigurableApplicationContext context =
            new SpringApplication(LocalBusinessApplication.class)
                    .run(
                            "--LBP_HOME=" + FreshPlace.emptyHome(),
                            "--LBP_PORT=" + port,
                            "--LBP_MONGO_PORT=" + FreshPlace.freePort(),
                            "--LBP_KEYCLOAK_PORT=" + FreshPlace.freePort(),
                            "--LBP_SMTP_PORT=" + FreshPlace.freePort(),
                            "--LBP_KASPI_PORT=" + FreshPlace.freePort(),
                            "--LBP_LIMITS_TIMES=100");

    public static Site started() {
        return STARTED;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /// What the console tells of the demo's owner.
    public String demo(String what) {
        return context.getBeansOfType(StartupNote.class).values().stream()
                .flatMap(note -> note.lines().stream())
                .map(String::strip)
                .filter(line -> line.startsWith(what))
                .map(line -> line.substring(what.length()).strip())
                .findFirst()
                .orElseThrow();
    }
}
