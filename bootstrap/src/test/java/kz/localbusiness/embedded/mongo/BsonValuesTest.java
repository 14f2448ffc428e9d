package kz.localbusiness.embedded.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BsonValuesTest {

    private static final Document SOME =
            new Document("_id", "salon/2026-11-23")
                    .append("at", Instant.parse("2026-11-23T04:00:00Z"))
                    .append("who", new UUID(3, 1))
                    .append("parts", List.of(new Document("text", "Шаш қию"), 7, 2.5))
                    .append("none", null);

    @TempDir private Path directory;

    @Test
    void readsWhatItWrote() {
        try (var store = open()) {
            documents(store).put("a", SOME);
            documents(store).put("b", new Document());
        }
        try (var store = open()) {
            assertThat(documents(store))
                    .containsEntry("a", SOME)
                    .containsEntry("b", new Document());
        }
    }

    @Test
    void readsWhatTheStoreWroteInItsOwnWay() {
        try (var store = open()) {
            store.<String, Document>openMap("documents").put("old", SOME);
        }
        try (var store = open()) {
            var documents = documents(store);
            documents.put("new", SOME);
            assertThat(documents).containsEntry("old", SOME);
        }
        try (var store = open()) {
            assertThat(documents(store)).containsEntry("old", SOME).containsEntry("new", SOME);
        }
    }

    private MVStore open() {
        return MVStore.open(directory.resolve("values.mv").toString());
    }

    private static MVMap<String, Document> documents(MVStore store) {
        return store.openMap(
                "documents", new MVMap.Builder<String, Document>().valueType(new BsonValues()));
    }
}
