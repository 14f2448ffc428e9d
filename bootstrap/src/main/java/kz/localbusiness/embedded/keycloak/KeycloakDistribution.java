package kz.localbusiness.embedded.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.localbusiness.embedded.part.GuardedProcess;
import kz.localbusiness.embedded.part.LogTail;
import kz.localbusiness.embedded.part.StartupLog;
import kz.localbusiness.embedded.part.StartupRefused;
import kz.localbusiness.keycloak.KeycloakTheme;

/// Keycloak's unpacked files, shared by all instances of this checkout.
///
/// Its build step is done once and remembered beside the files; that makes every start a fast one.
/// The theme is read at every start, hence only put there.
record KeycloakDistribution(Path directory) {

    private static final List<String> BUILD = List.of("build", "--db=dev-file", "--cache=local");

    void refuseIfMissing() {
        if (!Files.isExecutable(script())) {
            throw new StartupRefused(
                    "Keycloak's files are not in %s.".formatted(directory),
                    "Start with ./run, which puts them there, or name a running Keycloak:"
                            + " KEYCLOAK_URL, KEYCLOAK_ADMIN_USER, KEYCLOAK_ADMIN_PASSWORD.");
        }
    }

    List<String> command(String... arguments) {
        return Stream.concat(Stream.of(script().toString()), Stream.of(arguments)).toList();
    }

    private Path script() {
        return directory.resolve("bin").resolve("kc.sh");
    }

    void prepareOnce(Map<String, String> environment, Path log) throws InterruptedException {
        try (var channel =
                        FileChannel.open(
                                directory.resolve("lbp.lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            KeycloakTheme.copyTo(directory.resolve("themes"));
            var done = directory.resolve("lbp.prepared");
            if (!Files.exists(done) || !Files.readString(done).equals(BUILD.toString())) {
                prepare(environment, log);
                Files.writeString(done, BUILD.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void prepare(Map<String, String> environment, Path log) throws InterruptedException {
        StartupLog.say("Preparing Keycloak, once (about 20 s) …");
        try (var build =
                GuardedProcess.start(command(BUILD.toArray(String[]::new)), environment, log)) {
            if (build.await() != 0) {
                throw new StartupRefused(
                        "Keycloak could not be prepared.\n" + LogTail.of(log),
                        "Read %s, remove %s and start again.".formatted(log, directory));
            }
        }
    }
}
