package kz.localbusiness.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.List;

/// What finds clients and puts them in a line, however many a business has.
final class ClientCardIndexes {

    private static final List<String> LINES =
            List.of(
                    "NAME",
                    "LAST_VISIT",
                    "REVENUE",
                    "SINCE",
                    "LOST",
                    "REGULAR",
                    "BIRTHDAY",
                    "OWES",
                    "ALIKE");

    private ClientCardIndexes() {}

    static void create(MongoDatabase database) {
        var cards = database.getCollection("clientCards");
        cards.createIndex(Indexes.ascending("business", "phones"), new IndexOptions().unique(true));
        cards.createIndex(Indexes.ascending("phones"));
        cards.createIndex(Indexes.ascending("business", "keys", "places.LAST_VISIT"));
        cards.createIndex(Indexes.ascending("business", "alike"));
        cards.createIndex(Indexes.ascending("business", "tags", "places.NAME"));
        for (var line : LINES) {
            cards.createIndex(Indexes.ascending("business", "places." + line));
        }
    }
}
