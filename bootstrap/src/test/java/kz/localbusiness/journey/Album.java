package kz.localbusiness.journey;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/// Numbered pictures of one walk through the pages.
final class Album {

    private static final Path ALL = Path.of("target/screenshots");

    private final Path directory;
    private final AtomicInteger taken = new AtomicInteger();

    Album(String name) {
        directory = ALL.resolve(name);
    }

    Path next(String picture) {
        return directory.resolve("%02d-%s.png".formatted(taken.incrementAndGet(), picture));
    }
}
