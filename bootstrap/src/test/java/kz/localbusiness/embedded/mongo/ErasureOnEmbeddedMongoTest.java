package kz.localbusiness.embedded.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kz.localbusiness.domain.payment.ChargeState.Closed;
import kz.localbusiness.domain.privacy.ErasureDecision.Erased;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/// Looks through every collection, whichever there are, for whoever was erased.
class ErasureOnEmbeddedMongoTest {

    private final RememberedClient dana = new RememberedClient();

    @Test
    void leavesNothingOfThePersonInAnyCollection() {
        dana.leavesTracesEverywhere();
        assertThat(tellingOfHer())
                .as("what the test can see")
                .containsOnlyKeys(
                        "agendas",
                        "charges",
                        "chatInvitations",
                        "chatLinks",
                        "clientCards",
                        "clientVisits",
                        "contactChecks",
                        "pushSubscriptions",
                        "reviews",
                        "waitlist");

        assertThat(dana.erased()).isEqualTo(new Erased(3, 1, 1, 2));

        assertThat(tellingOfHer()).isEmpty();
        assertThat(dana.erasedVisits())
                .hasSize(3)
                .allSatisfy(
                        visit -> assertThat(visit.offering().price().wholeTenge()).isPositive());
        assertThat(dana.erasedCharges())
                .hasSize(2)
                .allSatisfy(charge -> {
                    assertThat(charge.amount().wholeTenge()).isPositive();
                    assertThat(charge.state()).isInstanceOf(Closed.class);
                });
    }

    @Test
    void bringsNothingBackWithOlderNews() {
        dana.leavesTracesEverywhere();
        dana.erased();

        dana.isToldOn();

        assertThat(tellingOfHer()).isEmpty();
        assertThat(dana.erased()).isEqualTo(new Erased(0, 0, 0, 0));
    }

    /// Documents that say any of it, by collection.
    private Map<String, List<String>> tellingOfHer() {
        var words = dana.traces().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        var database = StoresOnEmbeddedMongo.store(MongoDatabaseFactory.class).getMongoDatabase();
        var telling = new TreeMap<String, List<String>>();
        for (var collection : database.listCollectionNames()) {
            for (Document document : database.getCollection(collection).find()) {
                var text = document.toJson().toLowerCase(Locale.ROOT);
                if (words.stream().anyMatch(text::contains)) {
                    telling.computeIfAbsent(collection, _ -> new ArrayList<>()).add(text);
                }
            }
        }
        return telling;
    }
}
