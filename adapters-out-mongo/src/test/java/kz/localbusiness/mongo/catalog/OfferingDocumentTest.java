package kz.localbusiness.mongo.catalog;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.catalog.out.OfferingFixture;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.mongo.TestMongo;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.mapstruct.factory.Mappers;
import org.springframework.data.mongodb.core.query.Query;

class OfferingDocumentTest {

    private final BusinessId business = new BusinessId(new UUID(1, 1));
    private final OfferingId id = new OfferingId(new UUID(3, 1));
    private final TestMongo mongo = TestMongo.embedded();
    private final OfferingMapper mapper = Mappers.getMapper(OfferingMapper.class);
    private final MongoOfferings offerings = new MongoOfferings(mongo.business(), mapper);

    @Test
    void readsWhatWasStoredBeforeServicesHadMoreToSay() {
        mongo.raw().insert(withoutNews(), "offerings");

        var found = CurrentBusiness.as(business, () -> offerings.find(id)).orElseThrow();

        var plain = Offering.plain(business, id, "Шаш", Duration.ofMinutes(45), Money.tenge(4_500));
        assertThat(found).isEqualTo(OfferingFixture.inVersion(plain, 2));
    }

    @Test
    void storesNamesAsTextLengthsInSecondsAndPricesInTiyn() {
        var delivery = stored(OfferingFixture.unusual(business)).get("delivery", Document.class);

        assertThat(delivery)
                .containsEntry("before", 420L)
                .containsEntry("after", 3600L)
                .containsEntry("capacity", 12)
                .containsEntry("everybody", false);
        assertThat(delivery.getList("terms", Document.class))
                .containsExactlyInAnyOrder(
                        new Document("staff", OfferingFixture.AIGERIM.value().toString()),
                        new Document("staff", OfferingFixture.DANA.value().toString())
                                .append("seconds", 7200L)
                                .append("price", 0L));
        assertThat(delivery.getList("needs", Document.class))
                .first()
                .isEqualTo(new Document("anyOf", resources(2, 1)));
        assertThat(delivery.getList("addOns", Document.class))
                .first()
                .extracting(one -> one.get("price"))
                .isEqualTo(50_000L);
    }

    @Test
    void storesOnlyTheRulesThatAServiceReplaces() {
        var yoga = stored(OfferingFixture.unusual(business));

        assertThat(yoga.get("overrides", Document.class))
                .hasSize(10)
                .containsEntry("step", 1800L)
                .containsEntry("maxMoves", 0)
                .containsEntry("approval", "INSTANT");
        mongo.raw().remove(new Query(), "offerings");
        assertThat(stored(OfferingFixture.plain(business, "Шаш")).get("overrides", Document.class))
                .isEmpty();
    }

    private Document stored(Offering offering) {
        mongo.raw().insert(mapper.toDocument(offering));
        return requireNonNull(mongo.raw().findOne(new Query(), Document.class, "offerings"));
    }

    private Document withoutNews() {
        return new Document("_id", "%s/%s".formatted(business, id.value()))
                .append("business", business.toString())
                .append("offering", id.value().toString())
                .append("name", "Шаш")
                .append("description", "")
                .append("seconds", 2700L)
                .append("price", 450_000L)
                .append("archived", false)
                .append("version", 2L);
    }

    private static List<String> resources(long first, long second) {
        return List.of(new UUID(4, first).toString(), new UUID(4, second).toString());
    }
}
