package kz.localbusiness.embedded.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.MVStore;

/// The H2 backend that commits before it acknowledges.
///
/// @see "features/decisions/001-embedded-default.md"
final class DurableBackend extends H2Backend {

    private static final Set<String> WRITES =
            Set.of(
                    "insert",
                    "update",
                    "delete",
                    "findandmodify",
                    "aggregate",
                    "create",
                    "createindexes",
                    "drop",
                    "dropdatabase",
                    "dropindexes",
                    "renamecollection");

    /// Health checks greet a server with today's command, which the stock server knows as another.
    private static final String GREETING = "hello";

    private static final String OLDER_GREETING = "isMaster";

    private static final int CACHE_MEGABYTES = 128;

    /// Freed space is kept this long: a disk that reorders writes still finds the previous state.
    private static final int RETENTION_MILLIS = 5_000;

    private final GroupCommit commits;

    private DurableBackend(MVStore store) {
        super(store);
        commits = new GroupCommit(store);
        version(new Announced());
    }

    static DurableBackend open(Path file) {
        var store =
                new MVStore.Builder()
                        .fileName(file.toString())
                        .cacheSize(CACHE_MEGABYTES)
                        .autoCommitDisabled()
                        .autoCommitBufferSize(0)
                        .open();
        store.setVersionsToKeep(0);
        store.setRetentionTime(RETENTION_MILLIS);
        return new DurableBackend(store);
    }

    @Override
    public Document handleCommand(
            Channel channel, String database, String command, Document query) {
        var name = command.toLowerCase(Locale.ROOT);
        if (WRITES.contains(name)) {
            return commits.durably(() -> super.handleCommand(channel, database, command, query));
        }
        var known = name.equals(GREETING) ? OLDER_GREETING : command;
        return super.handleCommand(channel, database, known, query);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new IndexedDatabase(name, getMvStore(), getCursorRegistry());
    }

    /// The stock server says 5.0, wire version 8, the driver's minimum; a driver of tomorrow would
    /// refuse that.
    private record Announced() implements MongoVersion {

        @Override
        public List<Integer> getVersionArray() {
            return List.of(7, 0, 0);
        }

        @Override
        public int getWireVersion() {
            return 25;
        }
    }
}
