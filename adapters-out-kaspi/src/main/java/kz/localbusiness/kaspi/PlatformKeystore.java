package kz.localbusiness.kaspi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.function.Function;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The platform's own certificate. Whoever asks gets a connection by the files as they are now; as
/// long as new ones cannot be used, the old ones serve.
final class PlatformKeystore {

    private static final Logger LOG = LoggerFactory.getLogger(PlatformKeystore.class);

    private final @Nullable Path keystore;
    private final @Nullable Path password;
    private final KaspiKeys keys;
    private final Function<SSLContext, KaspiApi> connect;
    private @Nullable Built built;

    PlatformKeystore(
            KaspiSettings settings, KaspiKeys keys, Function<SSLContext, KaspiApi> connect) {
        this.keystore = settings.keystore();
        this.password = settings.keystorePassword();
        this.keys = keys;
        this.connect = connect;
    }

    private record Built(List<Version> files, KaspiApi connection) {}

    private record Version(FileTime changed, long size, @Nullable Object file) {

        static Version of(Path path) {
            try {
                var is = Files.readAttributes(path, BasicFileAttributes.class);
                return new Version(is.lastModifiedTime(), is.size(), is.fileKey());
            } catch (IOException absent) {
                throw new UnusableCertificate();
            }
        }
    }

    /// @throws UnusableCertificate as long as there has never been one
    synchronized KaspiApi connection() {
        var latest = latest(built);
        built = latest;
        return latest.connection();
    }

    private Built latest(@Nullable Built before) {
        try {
            return current(before);
        } catch (UnusableCertificate unusable) {
            if (before == null) {
                throw unusable;
            }
            LOG.warn("The new certificate for the bank cannot be used: {}", unusable.getMessage());
            return before;
        }
    }

    private Built current(@Nullable Built before) {
        if (keystore == null || password == null) {
            throw new UnusableCertificate();
        }
        var versions = List.of(Version.of(keystore), Version.of(password));
        return before != null && before.files().equals(versions)
                ? before
                : new Built(versions, connect.apply(keys.of(keystore, password)));
    }
}
