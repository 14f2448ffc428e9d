package kz.localbusiness.embedded.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The last lines of a log, for a person who has to find out what went wrong.
public final class LogTail {

    private static final int LINES = 12;

    private LogTail() {}

    public static String of(Path log) {
        try {
            var lines =
                    List.of(
                            new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                                    .split("\n"));
            return String.join(
                    "\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
