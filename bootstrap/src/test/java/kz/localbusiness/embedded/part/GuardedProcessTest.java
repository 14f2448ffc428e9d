package kz.localbusiness.embedded.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class GuardedProcessTest {

    private static final String TREE = "sleep 1000 & echo $!; echo $$; wait";

    @TempDir private Path directory;

    @Test
    void endsTheChildAndItsChildrenWhenClosed() throws Exception {
        var log = directory.resolve("child.log");

        var process = GuardedProcess.start(List.of("/bin/sh", "-c", TREE), Map.of(), log);
        var family = pidsIn(log);
        process.close();

        for (long pid : family) {
            awaitEnd(pid);
        }
    }

    @Test
    void endsTheChildWhenItsParentIsKilled() throws Exception {
        var log = directory.resolve("child.log");

        var parent = parentOf(log);
        var family = pidsIn(log);
        assertThat(family).allMatch(GuardedProcessTest::isRunning);
        parent.destroyForcibly().waitFor();

        for (long pid : family) {
            awaitEnd(pid);
        }
    }

    @Test
    void tellsHowTheChildEnded() throws Exception {
        var log = directory.resolve("child.log");

        try (var process =
                GuardedProcess.start(
                        List.of("/bin/sh", "-c", "echo $GREETING; exit 7"),
                        Map.of("GREETING", "salem"),
                        log)) {
            assertThat(process.await()).isEqualTo(7);
        }

        assertThat(LogTail.of(log)).isEqualTo("salem");
    }

    private static Process parentOf(Path log) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parent.class.getName(),
                        log.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static List<Long> pidsIn(Path log) throws IOException {
        while (!Files.exists(log) || Files.readAllLines(log).size() < 2) {
            Thread.onSpinWait();
        }
        return Files.readAllLines(log).stream().map(Long::valueOf).toList();
    }

    private static boolean isRunning(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    private static void awaitEnd(long pid) throws Exception {
        var process = ProcessHandle.of(pid);
        if (process.isPresent()) {
            process.get().onExit().get(Duration.ofSeconds(20).toSeconds(), TimeUnit.SECONDS);
        }
    }

    /// Stands for the application: starts the child and waits to be killed.
    static final class Parent {

        private Parent() {}

        public static void main(String[] arguments) throws InterruptedException {
            GuardedProcess.start(List.of("/bin/sh", "-c", TREE), Map.of(), Path.of(arguments[0]))
                    .await();
        }
    }
}
