package kz.localbusiness.mongo;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.TimeZone;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.query.Query;

@Isolated("changes the zone of the whole process")
class MongoConfigurationTest {

    private static final Instant MOMENT = Instant.parse("2026-11-23T20:30:00.123456789Z");

    private final TimeZone before = TimeZone.getDefault();
    private final TestMongo mongo = TestMongo.embedded();

    record Times(@Id String id, Instant moment, LocalDate date) {}

    @AfterEach
    void restoreZone() {
        TimeZone.setDefault(before);
    }

    @Test
    void storesTimesAlikeInEveryZoneOfTheServer() {
        var written = new Times("a", MOMENT, LocalDate.of(2026, 11, 24));

        var inAtyrau = stored("Asia/Atyrau", written);
        var inHonolulu = stored("Pacific/Honolulu", written);

        assertThat(inAtyrau).isEqualTo(inHonolulu);
        assertThat(inAtyrau.getDate("date")).isEqualTo(Instant.parse("2026-11-24T00:00:00Z"));
    }

    @Test
    void keepsMomentsInWholeMillisecondsRoundedDown() {
        mongo.raw().insert(new Times("a", MOMENT, LocalDate.EPOCH));

        var read = requireNonNull(mongo.raw().findById("a", Times.class));

        assertThat(read.moment()).isEqualTo(Instant.parse("2026-11-23T20:30:00.123Z"));
    }

    private Document stored(String zone, Times times) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        mongo.raw().save(times);
        return requireNonNull(mongo.raw().findOne(new Query(), Document.class, "times"));
    }
}
