package kz.localbusiness.embedded.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;

class NarrowingTest {

    private static final MongoCollection<Object> DOCUMENTS =
            new IndexedDatabase("test", MVStore.open(null), new CursorRegistry())
                    .openOrCreateCollection("documents", CollectionOptions.withDefaults());

    @Test
    void usesTheFirstKeyOfACompoundIndex() {
        var index = index(false, "business", "date");
        IntStream.range(0, 100).forEach(n -> add(index, n, "business", n % 10, "date", n));

        assertThat(narrowed(index, new Document("business", 3).append("other", 1))).hasSize(10);
        assertThat(narrowed(index, new Document("business", 3).append("date", 13)))
                .containsExactly(13);
        assertThat(
                        narrowed(
                                index,
                                new Document("business", 3)
                                        .append("date", new Document("$gt", 50).append("$lt", 80))))
                .containsExactlyInAnyOrder(53, 63, 73);
    }

    @Test
    void findsAnIdInsideAnArrayOfOneBusiness() {
        var index = index(true, "business", "appointments.id");
        IntStream.range(0, 50)
                .forEach(n ->
                        add(
                                index,
                                n,
                                "business",
                                "salon",
                                "appointments",
                                List.of(new Document("id", n), new Document("id", -n - 1))));

        assertThat(narrowed(index, new Document("business", "salon").append("appointments.id", -8)))
                .containsExactly(7);
    }

    @Test
    void readsOnlyTheDocumentsThatHaveTheFieldForARange() {
        var index = index(false, "pendingSince");
        var noon = Instant.parse("2026-11-22T12:00:00Z");
        IntStream.range(0, 100).forEach(n -> add(index, n, "name", "settled"));
        add(index, 100, "pendingSince", noon);
        add(index, 101, "pendingSince", noon.plusSeconds(60));

        var due = new Document("$gte", Instant.EPOCH).append("$lte", noon);

        assertThat(narrowed(index, new Document("pendingSince", due))).containsExactly(100);
    }

    @Test
    void leavesNullAndPatternsToTheScan() {
        var index = index(false, "name");

        assertThat(index.narrow(new Document("name", null))).isEmpty();
        assertThat(index.narrow(new Document("name", new Document("$regex", "a")))).isEmpty();
        assertThat(index.narrow(new Document("other", 1))).isEmpty();
    }

    private static TreeIndex index(boolean unique, String... fields) {
        var keys = Stream.of(fields).map(f -> new IndexKey(f, true)).toList();
        return new TreeIndex("test", keys, false, unique);
    }

    private static void add(TreeIndex index, int id, Object... fields) {
        var document = new Document("_id", id);
        for (int i = 0; i < fields.length; i += 2) {
            document.append((String) fields[i], fields[i + 1]);
        }
        index.add(document, id, DOCUMENTS);
    }

    private static Set<Object> narrowed(TreeIndex index, Document query) {
        return index.narrow(query).orElseThrow().ids();
    }
}
