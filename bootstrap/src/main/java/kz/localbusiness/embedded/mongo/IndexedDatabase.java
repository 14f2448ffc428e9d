package kz.localbusiness.embedded.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/// A database whose indexes are real, and whose end spares databases with a longer name.
final class IndexedDatabase extends H2Database {

    private static final List<String> PREFIXES = List.of("databases.", "meta.");

    private final MVStore store;

    IndexedDatabase(String name, MVStore store, CursorRegistry cursors) {
        this.store = store; // the super constructor already opens collections
        super(name, store, cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(
            String name, CollectionOptions options) {
        var full = getFullCollectionNamespace(name);
        return new IndexedCollection(
                this,
                name,
                options,
                store.openMap(
                        "databases." + full,
                        new MVMap.Builder<Object, Document>().valueType(new BsonValues())),
                store.openMap("meta." + full),
                cursorRegistry);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new TreeIndex(name, keys, sparse, true);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new TreeIndex(name, keys, sparse, false);
    }

    @Override
    public void drop(Oplog oplog) {
        for (var map : List.copyOf(store.getMapNames())) {
            if (PREFIXES.stream().anyMatch(p -> map.startsWith(p + getDatabaseName() + "."))) {
                store.removeMap(map);
            }
        }
    }
}
