package kz.localbusiness.mongo.business;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Closure;
import kz.localbusiness.domain.business.Closures;
import kz.localbusiness.domain.business.HolidayRules;
import kz.localbusiness.domain.business.Profile;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.mongo.TestMongo;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.mapstruct.factory.Mappers;
import org.springframework.data.mongodb.core.query.Query;

class BusinessDocumentTest {

    private static final Instant NOW = Instant.parse("2026-11-23T05:07:09.123Z");
    private static final LocalDate NAURYZ = LocalDate.of(2027, 3, 22);

    private final BusinessId business = new BusinessId(UUID.randomUUID());
    private final BusinessMapper mapper = Mappers.getMapper(BusinessMapper.class);
    private final TestMongo mongo = TestMongo.embedded();

    @Test
    void readsWhatWasWrittenBeforeThereWereRulesAndClosures() {
        var profile = new Document("name", "Salon").append("description", "");
        profile.append("email", "aigul@example.kz").append("address", "");
        mongo.raw()
                .insert(
                        new Document("_id", business + "/business")
                                .append("business", business.toString())
                                .append("slug", "aigul")
                                .append("profile", profile)
                                .append("zone", "Asia/Atyrau")
                                .append("hours", new Document())
                                .append("stage", "OPEN")
                                .append("registeredAt", Date.from(NOW))
                                .append("version", 3L),
                        "businesses");

        var found = current();

        assertThat(found.policy()).isEqualTo(BookingPolicy.STANDARD);
        assertThat(found.closures()).isEqualTo(Closures.NONE);
        assertThat(found.version()).isEqualTo(3);
    }

    @Test
    void storesLengthsInSecondsAndDatesAsText() {
        var closure = new Closure(NAURYZ, NAURYZ.plusDays(1), "", NOW);
        var holidays = new HolidayRules(true, Map.of(2027, NAURYZ), Set.of(NAURYZ));

        var stored = stored(registered().closedOn(new Closures(List.of(closure), holidays)));

        var policy = stored.get("policy", Document.class);
        var closures = stored.get("closures", Document.class);
        assertThat(policy).containsEntry("step", 900L).containsEntry("offerHold", 1800L);
        assertThat(policy).containsEntry("approval", "BY_OWNER");
        assertThat(closures.getList("dated", Document.class))
                .containsExactly(
                        new Document("from", "2027-03-22")
                                .append("to", "2027-03-23")
                                .append("reason", "")
                                .append("setAt", Date.from(NOW)));
        assertThat(closures.get("kurbanAit")).isEqualTo(new Document("2027", "2027-03-22"));
        assertThat(closures.getList("workedAnyway", String.class)).containsExactly("2027-03-22");
        assertThat(stored.toJson()).doesNotContain("_class", "kz.localbusiness");
    }

    private Business current() {
        var businesses = new MongoBusinesses(mongo.business(), mapper);
        return CurrentBusiness.as(business, businesses::current).orElseThrow();
    }

    private Document stored(Business one) {
        mongo.raw().insert(mapper.toDocument(one));
        return requireNonNull(mongo.raw().findOne(new Query(), Document.class, "businesses"));
    }

    private Business registered() {
        var profile = Profile.named("Salon", new EmailAddress("aigul@example.kz"));
        return Business.registered(business, new Slug("aigul"), profile, NOW);
    }
}
