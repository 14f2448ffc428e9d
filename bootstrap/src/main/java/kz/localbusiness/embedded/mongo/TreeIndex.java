package kz.localbusiness.embedded.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// An index in memory, rebuilt from the documents when the file is opened: the two cannot disagree.
///
/// A document's position is its `_id`.
final class TreeIndex extends Index<Object> {

    private final boolean unique;
    private final IndexedFields fields;
    private final TreeMap<List<@Nullable Object>, Set<Object>> tree =
            new TreeMap<>(KeyOrder.ASCENDING);

    TreeIndex(String name, List<IndexKey> keys, boolean sparse, boolean unique) {
        super(name, keys, sparse);
        this.unique = unique;
        fields = new IndexedFields(keys());
    }

    synchronized Optional<Narrowing> narrow(Document query) {
        return new KeySearch(tree, unique).narrow(fields.usableIn(query), keys().size());
    }

    @Override
    public synchronized void checkAdd(Document document, MongoCollection<Object> collection) {
        refuseDuplicates(document, null, collection);
    }

    @Override
    public synchronized void checkUpdate(
            Document old, Document changed, MongoCollection<Object> collection) {
        refuseDuplicates(changed, getPosition(old), collection);
    }

    /// Looks every key up even where duplicates are allowed: a value that cannot be ordered is
    /// refused before anything is stored.
    private void refuseDuplicates(
            Document document, @Nullable Object own, MongoCollection<Object> collection) {
        for (var key : keysOf(document)) {
            var holders = tree.getOrDefault(key, Set.of());
            if (unique && holders.stream().anyMatch(holder -> !Objects.equals(holder, own))) {
                throw new DuplicateKeyError(this, collection, getKeys(), shown(key));
            }
        }
    }

    private static KeyValue shown(List<@Nullable Object> key) {
        return new KeyValue(
                key.stream()
                        .map(p -> p instanceof KeyOrder.Edge ? Missing.getInstance() : p)
                        .toList());
    }

    @Override
    public synchronized void add(
            Document document, Object position, MongoCollection<Object> collection) {
        checkAdd(document, collection);
        fields.remember(document);
        for (var key : keysOf(document)) {
            tree.computeIfAbsent(key, _ -> new LinkedHashSet<>(2)).add(position);
        }
    }

    @Override
    public synchronized Object remove(Document document) {
        var position = getPosition(document);
        for (var key : keysOf(document)) {
            tree.computeIfPresent(key, (_, holders) -> without(position, holders));
        }
        return position;
    }

    private static @Nullable Set<Object> without(Object position, Set<Object> holders) {
        holders.remove(position);
        return holders.isEmpty() ? null : holders;
    }

    @Override
    public synchronized void updateInPlace(
            Document old, Document changed, Object position, MongoCollection<Object> collection) {
        remove(old);
        add(changed, position, collection);
    }

    private Set<List<@Nullable Object>> keysOf(Document document) {
        return isSparse() && fields.areMissingIn(document)
                ? Set.of()
                : fields.keysOf(document, getKeyValues(document));
    }

    @Override
    public Object getPosition(Document document) {
        return Missing.ofNullable(document.get("_id"));
    }

    @Override
    public boolean isUnique() {
        return unique;
    }

    @Override
    public boolean canHandle(Document query) {
        return false; // the collection asks narrow
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        throw new UnsupportedOperationException("ask narrow");
    }

    @Override
    public synchronized long getCount() {
        return tree.size();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public synchronized void drop() {
        tree.clear();
    }
}
