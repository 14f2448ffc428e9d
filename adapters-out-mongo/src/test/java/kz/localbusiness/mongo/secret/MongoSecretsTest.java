package kz.localbusiness.mongo.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import kz.localbusiness.application.Crowd;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.application.secret.SecretPurpose;
import kz.localbusiness.application.secret.out.Secrets;
import kz.localbusiness.application.secret.out.SecretsContract;
import kz.localbusiness.domain.shared.SecretValue;
import kz.localbusiness.mongo.TestMongo;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;

class MongoSecretsTest extends SecretsContract {

    private static final String PLAIN = "a-very-plain-secret";

    private final TestMongo mongo = TestMongo.embedded();
    private final MongoSecrets secrets = with("one");

    @Override
    protected Secrets secrets() {
        return secrets;
    }

    @Test
    void storesNothingThatCanBeRead() {
        put(KASPI, PLAIN);
        put(KASPI, PLAIN);
        doHere(() -> with("two", "one").reseal(KASPI));

        for (var collection : mongo.raw().getCollectionNames()) {
            for (var document : mongo.raw().findAll(Document.class, collection)) {
                assertThat(document.toString()).doesNotContain(PLAIN);
                document.values().stream()
                        .filter(Binary.class::isInstance)
                        .map(value ->
                                new String(((Binary) value).getData(), StandardCharsets.ISO_8859_1))
                        .forEach(bytes -> assertThat(bytes).doesNotContain(PLAIN));
            }
        }
    }

    @Test
    void opensInNoOtherPlace() {
        put(KASPI, PLAIN);
        copy(here + "/kaspi-key", here + "/mail-password", here.toString());
        copy(here + "/kaspi-key", elsewhere + "/kaspi-key", elsewhere.toString());

        assertThatIllegalStateException().isThrownBy(() -> find(MAIL));
        assertThatIllegalStateException()
                .isThrownBy(() -> elsewhere(() -> secrets.find(KASPI)))
                .withMessageContaining("does not open");
    }

    @Test
    void opensWithNoOtherKey() {
        put(KASPI, PLAIN);

        assertThatIllegalStateException()
                .isThrownBy(() -> here(() -> with("two").find(KASPI)))
                .withMessageContaining("\"one\"");
    }

    @Test
    void makesAnOldKeyDispensableWhileOthersRead() {
        var purposes =
                IntStream.range(0, 20).mapToObj(i -> new SecretPurpose("secret-" + i)).toList();
        purposes.forEach(purpose -> put(purpose, purpose.name()));
        var rotating = with("two", "one");
        assertThat(rotating.outdated(100)).hasSize(20);

        var isDone = new AtomicBoolean();
        Crowd.of(5)
                .ask(reader -> {
                    if (reader == 0) {
                        rotate(rotating);
                        isDone.set(true);
                    }
                    do {
                        purposes.forEach(one -> assertOpens(rotating, one));
                    } while (!isDone.get());
                    return true;
                });

        assertThat(rotating.outdated(100)).isEmpty();
        purposes.forEach(purpose -> assertOpens(with("two"), purpose));
    }

    @Test
    void neverResealsWhatWasReplacedMeanwhile() {
        put(KASPI, "old");
        var rotating = with("two", "one");

        Crowd.of(8).ask(i -> i == 0 ? replaced(rotating) : resealed(rotating));

        assertThat(here(() -> rotating.find(KASPI))).contains(new SecretValue("new"));
    }

    private boolean replaced(MongoSecrets with) {
        while (true) {
            try {
                doHere(() -> with.put(KASPI, new SecretValue("new")));
                return true;
            } catch (StaleState lost) {
                Thread.onSpinWait();
            }
        }
    }

    private boolean resealed(MongoSecrets with) {
        try {
            doHere(() -> with.reseal(KASPI));
            return true;
        } catch (StaleState lost) {
            return false;
        }
    }

    /// Two at a time, as if it were stopped and started again and again.
    private void rotate(MongoSecrets rotating) {
        for (var some = rotating.outdated(2); !some.isEmpty(); some = rotating.outdated(2)) {
            some.forEach(one -> doHere(() -> rotating.reseal(one.purpose())));
        }
    }

    private void assertOpens(MongoSecrets with, SecretPurpose purpose) {
        assertThat(here(() -> with.find(purpose))).contains(new SecretValue(purpose.name()));
    }

    private void copy(String from, String to, String business) {
        var stolen = Objects.requireNonNull(mongo.raw().findById(from, Document.class, "secrets"));
        mongo.raw().insert(stolen.append("_id", to).append("business", business), "secrets");
    }

    private MongoSecrets with(String... keys) {
        return new MongoSecrets(mongo.business(), TestKeys.of(keys));
    }
}
