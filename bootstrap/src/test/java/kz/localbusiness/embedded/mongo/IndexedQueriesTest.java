package kz.localbusiness.embedded.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever an index narrows to, the answer is that of a scan of all documents.
class IndexedQueriesTest {

    private static final List<Object> VALUES = List.of(0, 1, 2, 3L, 2.5, "a", "b", "c", true);

    @TempDir private Path directory;
    private MongoFixture mongo;
    private MongoCollection<Document> indexed;
    private MongoCollection<Document> scanned;

    @BeforeEach
    void open() {
        mongo = new MongoFixture(directory);
        connect();
        indexed.createIndex(Indexes.ascending("a"));
        indexed.createIndex(Indexes.compoundIndex(Indexes.ascending("a"), Indexes.descending("b")));
        indexed.createIndex(Indexes.ascending("b", "list.x"));
        indexed.createIndex(Indexes.ascending("list.x", "list.y"));
        indexed.createIndex(Indexes.ascending("tags"), new IndexOptions().sparse(true));
    }

    private void connect() {
        indexed = mongo.collection("indexed");
        scanned = mongo.collection("scanned");
    }

    @AfterEach
    void close() {
        mongo.close();
    }

    @Test
    void answersAsAFullScanWould() {
        long seed = new Random().nextLong();
        var random = new Random(seed);

        for (int round = 0; round < 300; round++) {
            change(random);
            if (round == 200) {
                mongo.reopen();
                connect();
            }
            var query = query(random);
            assertThat(ids(indexed, query))
                    .as("seed %d, %s", seed, query)
                    .isEqualTo(ids(scanned, query));
        }
    }

    private void change(Random random) {
        var id = new Document("_id", id(random));
        if (random.nextInt(5) == 0) {
            indexed.deleteOne(id);
            scanned.deleteOne(id);
        } else {
            var document = document(random).append("_id", id.get("_id"));
            indexed.replaceOne(id, document, new ReplaceOptions().upsert(true));
            scanned.replaceOne(id, document, new ReplaceOptions().upsert(true));
        }
    }

    private static Object id(Random random) {
        int number = random.nextInt(60);
        return number < 20 ? number : "id-" + number;
    }

    private static Document document(Random random) {
        var document = new Document();
        for (var field : List.of("a", "b", "tags")) {
            switch (random.nextInt(5)) {
                case 0 -> document.append(field, null);
                case 1 -> document.append(field, some(random));
                case 2, 3 -> document.append(field, value(random));
                default -> {}
            }
        }
        if (document.get("b") instanceof List) {
            document.remove("b"); // MongoDB refuses two arrays in one key
        }
        return random.nextBoolean() ? document : document.append("list", parts(random));
    }

    private static List<Object> some(Random random) {
        return random.ints(random.nextInt(4), 0, VALUES.size()).mapToObj(VALUES::get).toList();
    }

    private static List<Document> parts(Random random) {
        var parts = new ArrayList<Document>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            parts.add(new Document("x", value(random)).append("y", value(random)));
        }
        return parts;
    }

    private static Object value(Random random) {
        return VALUES.get(random.nextInt(VALUES.size()));
    }

    private static Document query(Random random) {
        var query = new Document();
        if (random.nextBoolean()) {
            query.append("_id", idCondition(random));
        }
        for (var field : List.of("a", "b", "tags", "list.x", "list.y")) {
            if (random.nextInt(3) == 0) {
                query.append(field, condition(random));
            }
        }
        return query;
    }

    private static Object idCondition(Random random) {
        var ids = Stream.generate(() -> id(random)).limit(random.nextInt(40)).toList();
        return switch (random.nextInt(4)) {
            case 0 -> id(random);
            case 1 -> condition(random);
            case 2 -> new Document("$in", ids).append("$gt", "id-3");
            default -> new Document("$in", ids);
        };
    }

    private static Object condition(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> new Document("$in", some(random));
            case 1 -> new Document("$gte", value(random)).append("$lt", value(random));
            case 2 -> new Document("$gt", value(random));
            case 3 -> new Document("$lte", value(random));
            case 4 -> new Document("$eq", value(random));
            case 5 -> new Document("$exists", random.nextBoolean());
            default -> value(random);
        };
    }

    private static Set<Object> ids(MongoCollection<Document> documents, Document query) {
        return StreamSupport.stream(documents.find(query).spliterator(), false)
                .map(d -> d.get("_id"))
                .collect(Collectors.toSet());
    }

    @Test
    void findsWhatIsPendingSinceATime() {
        indexed.createIndex(Indexes.ascending("pendingSince"), new IndexOptions().sparse(true));
        var now = Instant.parse("2026-11-22T10:00:00Z");
        indexed.insertOne(new Document("_id", "settled"));
        indexed.insertOne(new Document("_id", "due").append("pendingSince", Date.from(now)));
        indexed.insertOne(
                new Document("_id", "later").append("pendingSince", Date.from(now.plusSeconds(1))));

        var due = new Document("$gte", Date.from(Instant.EPOCH)).append("$lte", Date.from(now));

        assertThat(ids(indexed, new Document("pendingSince", due))).containsExactly("due");
    }

    @Test
    void sparesADatabaseWithALongerName() {
        mongo.collection("biz1", "days").insertOne(new Document("_id", 1));
        mongo.collection("biz10", "days").insertOne(new Document("_id", 2));

        mongo.dropDatabase("biz1");
        mongo.reopen();

        assertThat(mongo.collection("biz1", "days").countDocuments()).isZero();
        assertThat(ids(mongo.collection("biz10", "days"), new Document())).containsExactly(2);
    }
}
