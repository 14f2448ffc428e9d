package kz.localbusiness.embedded.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/// A collection that asks its indexes first, and gives out copies, never the stored documents.
final class IndexedCollection extends H2Collection {

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
        return bestNarrowing(query)
                .map(n -> matchDocuments(query, n.ids(), order, skip, limit, batch, fields))
                .orElseGet(() -> matchDocuments(query, order, skip, limit, batch, fields));
    }

    private Optional<Narrowing> bestNarrowing(Document query) {
        return getIndexes().stream()
                .flatMap(i ->
                        i instanceof TreeIndex tree ? tree.narrow(query).stream() : Stream.of())
                .max(Comparator.comparingInt(Narrowing::strength));
    }

    /// The stock collection changes stored documents in place, under the eyes of those who read or
    /// commit them.
    @Override
    protected QueryResult createQueryResult(List<Document> matched, int batch) {
        return super.createQueryResult(matched.stream().map(Document::cloneDeeply).toList(), batch);
    }
}
