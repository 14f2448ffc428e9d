package kz.localbusiness.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.domain.shared.BusinessId;
import org.junit.jupiter.api.Test;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

class BusinessMongoTest {

    private final BusinessId here = new BusinessId(UUID.randomUUID());
    private final BusinessId elsewhere = new BusinessId(UUID.randomUUID());
    private final TestMongo test = TestMongo.embedded();
    private final BusinessMongo mongo = test.business();

    @Document("things")
    record ThingDocument(@Id String id, String business, @Version long version)
            implements OfOneBusiness {}

    @Test
    void findsNothingUnderAForgedName() {
        test.raw().insert(thing(elsewhere + "/a", elsewhere));

        for (var name : List.of("a", elsewhere + "/a", "../" + elsewhere + "/a", "")) {
            assertThat(CurrentBusiness.as(here, () -> mongo.find(ThingDocument.class, name)))
                    .isEmpty();
        }
    }

    @Test
    void refusesToReadAForeignIdUnderOurName() {
        test.raw().insert(thing(elsewhere + "/a", here));

        assertThatIllegalStateException().isThrownBy(() -> all(here));
    }

    @Test
    void refusesToReadAForeignDocumentUnderOurId() {
        test.raw().insert(thing(here + "/a", elsewhere));

        assertThatIllegalStateException()
                .isThrownBy(
                        () -> CurrentBusiness.as(here, () -> mongo.find(ThingDocument.class, "a")));
    }

    @Test
    void refusesToWriteWhatIsNotOurs() {
        var forged = List.of(thing(elsewhere + "/a", here), thing(here + "/a", elsewhere));

        for (var document : forged) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> CurrentBusiness.as(here, () -> mongo.add(document)));
            assertThatIllegalStateException().isThrownBy(() -> save(document));
        }

        assertThat(test.raw().findAll(ThingDocument.class)).isEmpty();
    }

    @Test
    void listsNoMoreThanAllowed() {
        for (int i = 0; i < 5; i++) {
            save(thing(here + "/" + i, here));
        }

        assertThat(all(here)).hasSize(3);
        assertThat(all(elsewhere)).isEmpty();
    }

    @Test
    void storesNoJavaNames() {
        save(thing(here + "/a", here));

        var raw = test.raw().findOne(new Query(), org.bson.Document.class, "things");

        assertThat(raw).containsOnlyKeys("_id", "business", "version");
    }

    private void save(ThingDocument document) {
        CurrentBusiness.<Boolean>as(
                here,
                () -> {
                    mongo.save(document);
                    return true;
                });
    }

    private List<ThingDocument> all(BusinessId business) {
        return CurrentBusiness.as(
                business,
                () -> mongo.findAll(ThingDocument.class, new Criteria(), Sort.by("_id"), 3));
    }

    private static ThingDocument thing(String id, BusinessId business) {
        return new ThingDocument(id, business.toString(), 0);
    }
}
