package kz.localbusiness.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class MongoIndexesTest {

    private final TestMongo mongo = TestMongo.embedded();

    @Test
    void changesNothingWhenCreatedAgain() {
        var before = indexes();

        new MongoIndexes(mongo.databases()).afterPropertiesSet();

        assertThat(indexes()).isEqualTo(before).hasSize(8);
    }

    @Test
    void namesAreUniqueWithinABusinessOnly() {
        var names = new Document("business", 1).append("names", 1);

        assertThat(indexes())
                .filteredOn(index -> index.containsKey("unique") && !isOfIds(index))
                .extracting(index -> index.get("key"))
                .containsExactly(names);
    }

    private static boolean isOfIds(Document index) {
        return "_id_".equals(index.getString("name"));
    }

    private List<Document> indexes() {
        return mongo.raw().getCollection("agendas").listIndexes().into(new ArrayList<>());
    }
}
