package kz.localbusiness.embedded.mongo;

import java.nio.file.Path;
import kz.localbusiness.embedded.part.EmbeddedPart;
import kz.localbusiness.embedded.part.LoopbackAddress;
import kz.localbusiness.embedded.part.StartupRefused;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/// MongoDB's stand-in on the file `lbp.mv` of a directory.
public final class EmbeddedMongoPart implements EmbeddedPart {

    private final Path directory;
    private final LoopbackAddress port;
    private @Nullable EmbeddedMongo server;

    public EmbeddedMongoPart(Path directory, int port) {
        this.directory = directory;
        this.port = new LoopbackAddress("the embedded MongoDB", "LBP_MONGO_PORT", port);
    }

    @Override
    public String name() {
        return "MongoDB";
    }

    @Override
    public String replacedBy() {
        return "MONGODB_URI";
    }

    @Override
    public LoopbackAddress port() {
        return port;
    }

    @Override
    public synchronized void start() {
        try {
            server = EmbeddedMongo.open(directory.resolve("lbp.mv"), port.number());
        } catch (MVStoreException e) {
            throw new StartupRefused(
                    "The database file in %s cannot be opened: %s"
                            .formatted(directory, e.getMessage()),
                    "Restore the file from a backup, or start afresh with another LBP_HOME.",
                    e);
        }
    }

    public String uri(String database) {
        return "mongodb://127.0.0.1:%d/%s".formatted(port.number(), database);
    }

    @Override
    public synchronized void close() {
        if (server != null) {
            server.close();
            server = null;
        }
    }
}
