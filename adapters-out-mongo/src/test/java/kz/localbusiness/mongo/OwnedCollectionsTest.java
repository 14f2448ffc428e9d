package kz.localbusiness.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.domain.shared.BusinessId;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/// That nothing of a business is forgotten when it is deleted, whatever comes to be stored.
class OwnedCollectionsTest {

    private final BusinessId here = new BusinessId(UUID.randomUUID());
    private final BusinessId elsewhere = new BusinessId(UUID.randomUUID());
    private final TestMongo test = TestMongo.embedded();
    private final BusinessMongo mongo = test.business();

    @Test
    void everyDocumentSaysWhoseItIs() {
        assertThat(stored())
                .hasSizeGreaterThan(15)
                .allMatch(type ->
                        OfOneBusiness.class.isAssignableFrom(type)
                                || OfAllBusinesses.class.isAssignableFrom(type));
    }

    /// Whoever adds one decides here whether it may outlive a business.
    @Test
    void onlyTheseOutliveABusiness() {
        assertThat(stored())
                .filteredOn(type -> !OwnedCollections.TYPES.contains(type))
                .extracting(this::collection)
                .containsExactlyInAnyOrder(
                        "announcements",
                        "chatUpdates",
                        "jobRuns",
                        "platformSecrets",
                        "realms",
                        "realmServers",
                        "registrations",
                        "slugs",
                        "tallies",
                        "tombstones",
                        "warningRounds");
    }

    /// An act that changes what nobody looks through fails as a whole.
    @Test
    void tracesOfEveryChangeAreLookedFor() {
        assertThat(OwnedCollections.TYPES)
                .filteredOn(OfOneBusiness.class::isAssignableFrom)
                .filteredOn(type -> !Bookkeeping.class.isAssignableFrom(type))
                .filteredOn(type -> type.getSimpleName().endsWith("Document"))
                .filteredOn(type -> !type.getSimpleName().equals("ThingDocument"))
                .extracting(this::collection)
                .isSubsetOf(StoredTraces.COLLECTIONS);
    }

    @Test
    void removesAllOfOneBusinessAndNothingOfAnother() {
        var kept = kept();
        var all = OwnedCollections.TYPES.stream().map(this::collection).distinct().toList();
        all.forEach(collection -> {
            put(collection, here, "a");
            put(collection, here, "b/c");
            put(collection, elsewhere, "a");
        });

        run(() -> mongo.removeAllBut(kept));

        assertThat(collectionsWith(here)).containsExactly(collection(kept));
        assertThat(collectionsWith(elsewhere)).hasSameSizeAs(all);

        run(() -> mongo.remove(kept, "a"));
        run(() -> mongo.remove(kept, "b/c"));

        assertThat(collectionsWith(here)).isEmpty();
        assertThat(collectionsWith(elsewhere)).hasSameSizeAs(all);
    }

    private Class<? extends OfOneBusiness> kept() {
        return OwnedCollections.TYPES.stream()
                .filter(type -> collection(type).equals("businesses"))
                .findFirst()
                .orElseThrow()
                .asSubclass(OfOneBusiness.class);
    }

    private List<String> collectionsWith(BusinessId business) {
        return test.raw().getCollectionNames().stream()
                .filter(name ->
                        test.raw().findAll(Document.class, name).stream()
                                .anyMatch(one -> one.toJson().contains(business.toString())))
                .toList();
    }

    /// Names, because an index wants others in every document.
    private void put(String collection, BusinessId business, String name) {
        var id = business + "/" + name;
        test.raw()
                .insert(
                        new Document("_id", id)
                                .append("business", business.toString())
                                .append("names", List.of(id))
                                .append("movement", id)
                                .append("phones", List.of(id)),
                        collection);
    }

    private String collection(Class<?> type) {
        return test.raw().getCollectionName(type);
    }

    private void run(Runnable work) {
        CurrentBusiness.<Boolean>as(
                here,
                () -> {
                    work.run();
                    return true;
                });
    }

    private static List<Class<?>> stored() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(
                new AnnotationTypeFilter(
                        org.springframework.data.mongodb.core.mapping.Document.class));
        Stream<Class<?>> types =
                scanner.findCandidateComponents("kz.localbusiness.mongo").stream()
                        .map(one -> Objects.requireNonNull(one.getBeanClassName()))
                        .map(name ->
                                ClassUtils.resolveClassName(
                                        name, OwnedCollectionsTest.class.getClassLoader()));
        return types.toList();
    }
}
