package kz.localbusiness.embedded.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;

/// The directory that holds all state of the embedded default, taken by one instance at a time.
public final class Home implements AutoCloseable {

    private final Path directory;
    private final FileChannel lock;

    private Home(Path directory, FileChannel lock) {
        this.directory = directory;
        this.lock = lock;
    }

    public static Home open(Path directory) {
        try {
            OwnerOnly.directory(directory);
            return new Home(directory, locked(directory));
        } catch (IOException e) {
            throw new StartupRefused(
                    "The directory for the state, %s, cannot be used: %s"
                            .formatted(directory, e.getMessage()),
                    "Choose another one: LBP_HOME=/path/to/directory ./run",
                    e);
        }
    }

    private static FileChannel locked(Path directory) throws IOException {
        var channel =
                FileChannel.open(
                        directory.resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        if (isTaken(channel)) {
            channel.close();
            throw new StartupRefused(
                    "Another instance is already running on the state in %s.".formatted(directory),
                    "Use that instance, stop it, or choose another directory: LBP_HOME=/path ./run");
        }
        return channel;
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    public Path directory() {
        return directory;
    }

    public Path subdirectory(String name) {
        try {
            return OwnerOnly.directory(directory.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The secret of that name: made up at the first call, the same ever after.
    public byte[] secret(String name, int bytes) {
        var file = subdirectory("secrets").resolve(name);
        try {
            if (Files.notExists(file)) {
                var secret = new byte[bytes];
                new SecureRandom().nextBytes(secret);
                OwnerOnly.write(
                        file, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
            }
            return Base64.getUrlDecoder().decode(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
