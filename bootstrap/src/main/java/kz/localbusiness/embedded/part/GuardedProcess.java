package kz.localbusiness.embedded.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A child process that ends when we end, even by `kill -9`.
///
/// A small bash starts it in a process group of its own and reads a pipe that only we hold open: at
/// its end the group is asked to stop, and killed when it has not after some seconds. (A plain sh
/// makes no process groups without a terminal.)
public final class GuardedProcess implements AutoCloseable {

    private static final String GUARD =
            """
            set -m
            trap '' INT HUP
            exec 3<&0 4>&2 2>/dev/null
            "$@" </dev/null 2>&4 3<&- 4>&- &
            child=$!
            {
              cat <&3 >/dev/null
              kill -TERM -- "-$child"
              sleep 15
              kill -KILL -- "-$child"
            } 4>&- &
            guard=$!
            exec 3<&- 4>&-
            wait "$child"
            status=$?
            kill -KILL -- "-$child" "-$guard"
            exit "$status"
            """;
    private static final int SECONDS_TO_END = 20;

    private final Process shell;

    private GuardedProcess(Process shell) {
        this.shell = shell;
    }

    /// @param log takes what the child writes, in place of what was there
    public static GuardedProcess start(
            List<String> command, Map<String, String> environment, Path log) {
        var guarded = new ArrayList<>(List.of("bash", "-c", GUARD, "guard"));
        guarded.addAll(command);
        var builder =
                new ProcessBuilder(guarded).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        try {
            return new GuardedProcess(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isAlive() {
        return shell.isAlive();
    }

    public int await() throws InterruptedException {
        return shell.waitFor();
    }

    @Override
    public void close() {
        try {
            shell.getOutputStream().close();
            if (!shell.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                shell.descendants().forEach(ProcessHandle::destroyForcibly);
                shell.destroyForcibly();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            shell.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
