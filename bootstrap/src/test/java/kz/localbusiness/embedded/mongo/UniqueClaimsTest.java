package kz.localbusiness.embedded.mongo;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// "An id is live in at most one document": an array that is absent while empty, sparse and unique.
class UniqueClaimsTest {

    @TempDir private Path directory;
    private MongoFixture mongo;
    private MongoCollection<Document> days;

    @BeforeEach
    void open() {
        mongo = new MongoFixture(directory);
        days = mongo.collection("days");
        days.createIndex(Indexes.ascending("claims"), new IndexOptions().unique(true).sparse(true));
    }

    @AfterEach
    void close() {
        mongo.close();
    }

    @Test
    void refusesAClaimOfAnotherDocument() {
        days.insertOne(day("mon", "b/1", "b/2"));

        assertDuplicate(() -> days.insertOne(day("tue", "b/3", "b/2")));

        assertThat(days.find().map(d -> d.getString("_id"))).containsExactly("mon");
        days.insertOne(day("wed", "b/3"));
    }

    @Test
    void refusesAfterReopening() {
        days.insertOne(day("mon", "b/1"));

        mongo.reopen();
        days = mongo.collection("days");

        assertDuplicate(() -> days.insertOne(day("tue", "b/1")));
        assertThat(days.find(eq("claims", "b/1")).first()).containsEntry("_id", "mon");
    }

    @Test
    void allowsTheSameClaimTwiceInOneDocument() {
        days.insertOne(day("mon", "b/1", "b/1"));

        days.replaceOne(eq("_id", "mon"), day("mon", "b/1", "b/1", "b/2"));

        assertDuplicate(() -> days.insertOne(day("tue", "b/1")));
    }

    @Test
    void freesAClaimThatAnUpdateRemoves() {
        days.insertOne(day("mon", "b/1", "b/2"));

        days.updateOne(eq("_id", "mon"), Updates.pull("claims", "b/1"));

        days.insertOne(day("tue", "b/1"));
        assertThat(days.find(eq("claims", "b/1")).first()).containsEntry("_id", "tue");
    }

    @Test
    void freesEveryClaimOfADeletedDocument() {
        days.insertOne(day("mon", "b/1", "b/2"));

        days.deleteOne(eq("_id", "mon"));

        days.insertOne(day("tue", "b/1", "b/2"));
        assertThat(days.countDocuments()).isOne();
    }

    @Test
    void keepsItsOwnClaimsWhenReplaced() {
        days.insertOne(day("mon", "b/1", "b/2"));

        days.replaceOne(eq("_id", "mon"), day("mon", "b/2", "b/3"));
        days.findOneAndReplace(eq("_id", "mon"), day("mon", "b/3", "b/4"));

        assertDuplicate(() -> days.insertOne(day("tue", "b/4")));
        days.insertOne(day("wed", "b/1", "b/2"));
    }

    @Test
    void leavesBothDocumentsAloneWhenAReplacementIsRefused() {
        days.insertMany(List.of(day("mon", "b/1"), day("tue", "b/2")));

        assertDuplicate(() -> days.replaceOne(eq("_id", "tue"), day("tue", "b/3", "b/1")));
        assertThatExceptionOfType(MongoCommandException.class)
                .isThrownBy(() -> days.findOneAndReplace(eq("_id", "tue"), day("tue", "b/1")))
                .matches(e -> e.getErrorCode() == 11000);

        assertThat(days.find(eq("_id", "tue")).first()).isEqualTo(day("tue", "b/2"));
        days.insertOne(day("wed", "b/3"));
    }

    @Test
    void ignoresDocumentsWithoutClaims() {
        days.insertMany(List.of(new Document("_id", "mon"), new Document("_id", "tue")));

        days.replaceOne(eq("_id", "mon"), day("mon", "b/1"));
        days.replaceOne(eq("_id", "mon"), new Document("_id", "mon"));

        days.insertOne(day("wed", "b/1"));
    }

    /// As MongoDB does, which indexes an empty array as `undefined`.
    @Test
    void takesAnEmptyArrayForAValue() {
        days.insertOne(day("mon"));

        assertDuplicate(() -> days.insertOne(day("tue")));
    }

    @Test
    void enforcesACompoundKeyIntoAnArrayOfDocuments() {
        days.createIndex(
                Indexes.ascending("business", "appointments.id"), new IndexOptions().unique(true));
        days.insertOne(booked("mon", "salon", 1, 2));

        assertDuplicate(() -> days.insertOne(booked("tue", "salon", 2)));
        mongo.reopen();
        days = mongo.collection("days");
        assertDuplicate(() -> days.insertOne(booked("tue", "salon", 2)));
        days.insertOne(booked("wed", "barber", 2));

        var wanted = new Document("business", "salon").append("appointments.id", 2);
        assertThat(days.find(wanted).first()).containsEntry("_id", "mon");
    }

    /// As MongoDB does: that is why claims are an array of their own, absent while empty.
    @Test
    void collidesOnAMissingArrayInACompoundKey() {
        days.createIndex(
                Indexes.ascending("business", "appointments.id"),
                new IndexOptions().unique(true).sparse(true));
        days.insertOne(new Document("_id", "mon").append("business", "salon"));

        assertDuplicate(
                () -> days.insertOne(new Document("_id", "tue").append("business", "salon")));
    }

    @Test
    void refusesAnIndexThatExistingDocumentsBreak() {
        days.insertMany(
                List.of(
                        new Document("_id", "mon").append("slug", "salon"),
                        new Document("_id", "tue").append("slug", "salon")));

        var slug = Indexes.ascending("slug");
        assertThatExceptionOfType(MongoException.class)
                .isThrownBy(() -> days.createIndex(slug, new IndexOptions().unique(true)))
                .matches(e -> e.getCode() == 11000);
    }

    private static void assertDuplicate(ThrowingCallable write) {
        assertThatExceptionOfType(MongoWriteException.class)
                .isThrownBy(write)
                .matches(e -> e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY);
    }

    private static Document day(String id, String... claims) {
        return new Document("_id", id).append("claims", List.of(claims));
    }

    private static Document booked(String id, String business, Integer... appointments) {
        return new Document("_id", id)
                .append("claims", List.of(business + "/" + id))
                .append("business", business)
                .append(
                        "appointments",
                        List.of(appointments).stream().map(n -> new Document("id", n)).toList());
    }
}
