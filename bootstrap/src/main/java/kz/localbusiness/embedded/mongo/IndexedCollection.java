package kz.localbusiness.embedded.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.localbusiness.embedded.mongo.Condition.OneOf;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/// A collection that asks its indexes first, and never changes a stored document: readers and
/// commits see it while others write.
final class IndexedCollection extends H2Collection {

    private boolean changing;

    IndexedCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> meta,
            CursorRegistry cursors) {
        super(database, name, options, documents, meta, cursors);
    }

    @Override
    protected QueryResult queryDocuments(
            Document query,
            @Nullable Document order,
            int skip,
            int limit,
            int batch,
            @Nullable Document fields) {
        if (order != null && order.containsKey("$natural")) {
            return matchDocuments(query, order, skip, limit, batch, fields);
        }
        if (Condition.on(query.get("_id")).orElse(null) instanceof OneOf wanted
                && wanted.isOfIds()) {
            var found = withIds(wanted.values());
            return matchDocumentsFromStream(
                    found, withoutId(query), order, skip, limit, batch, fields);
        }
        return bestNarrowing(query)
                .map(n -> matchDocuments(query, n.ids(), order, skip, limit, batch, fields))
                .orElseGet(() -> matchDocuments(query, order, skip, limit, batch, fields));
    }

    /// A document's place is its id: no index is needed, and none of the found compared with all
    /// ids.
    private Stream<Document> withIds(List<Object> ids) {
        return ids.stream().distinct().map(this::getDocument).filter(Objects::nonNull);
    }

    private static Document withoutId(Document query) {
        var rest = query.clone();
        rest.remove("_id");
        return rest;
    }

    private Optional<Narrowing> bestNarrowing(Document query) {
        return getIndexes().stream()
                .flatMap(i ->
                        i instanceof TreeIndex tree ? tree.narrow(query).stream() : Stream.of())
                .max(Comparator.comparingInt(Narrowing::strength));
    }

    /// The stock collection changes in place what it finds: here it finds copies.
    @Override
    protected QueryResult createQueryResult(List<Document> matched, int batch) {
        return super.createQueryResult(
                changing ? matched.stream().map(Document::cloneDeeply).toList() : matched, batch);
    }

    @Override
    public synchronized Document updateDocuments(
            Document selector,
            Document update,
            ArrayFilters arrayFilters,
            boolean multi,
            boolean upsert,
            Oplog oplog) {
        return changing(
                () -> super.updateDocuments(selector, update, arrayFilters, multi, upsert, oplog));
    }

    @Override
    public synchronized Document findAndModify(Document query) {
        return changing(() -> super.findAndModify(query));
    }

    private Document changing(Supplier<Document> change) {
        changing = true;
        try {
            return change.get();
        } finally {
            changing = false;
        }
    }

    /// The statistics that nobody asks for would encode each document twice more per change.
    @Override
    protected boolean tracksDataSize() {
        return false;
    }
}
