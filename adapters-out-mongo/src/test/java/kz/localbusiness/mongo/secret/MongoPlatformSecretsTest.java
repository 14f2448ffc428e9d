package kz.localbusiness.mongo.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import kz.localbusiness.application.Crowd;
import kz.localbusiness.application.secret.SecretPurpose;
import kz.localbusiness.application.secret.out.PlatformSecrets;
import kz.localbusiness.application.secret.out.PlatformSecretsContract;
import kz.localbusiness.domain.shared.SecretValue;
import kz.localbusiness.mongo.TestMongo;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;

class MongoPlatformSecretsTest extends PlatformSecretsContract {

    private static final String COLLECTION = "platformSecrets";
    private static final String PLAIN = "a-very-plain-secret";

    private final TestMongo mongo = TestMongo.embedded();
    private final PlatformSecrets secrets = with("one");

    @Override
    protected PlatformSecrets secrets() {
        return secrets;
    }

    @Test
    void storesNothingThatCanBeRead() {
        keep(PUSH, PLAIN);

        assertThat(stored().toString()).doesNotContain(PLAIN);
        assertThat(new String(sealed(), StandardCharsets.ISO_8859_1)).doesNotContain(PLAIN);
    }

    @Test
    void opensWithNoOtherKey() {
        keep(PUSH, PLAIN);

        assertThatIllegalStateException()
                .isThrownBy(() -> with("two").keep(PUSH, () -> new SecretValue("another")))
                .withMessageContaining("\"one\"");
    }

    @Test
    void opensInNoOtherPlace() {
        keep(PUSH, PLAIN);
        mongo.raw().insert(stored().append("_id", "platform/else"), COLLECTION);

        assertThatIllegalStateException()
                .isThrownBy(() ->
                        secrets.keep(new SecretPurpose("else"), () -> new SecretValue("another")))
                .withMessageContaining("does not open");
    }

    @Test
    void makesAnOldKeyDispensableWhenItIsAskedFor() {
        keep(PUSH, PLAIN);
        var rotating = with("two", "one");

        var all = Crowd.of(4).ask(_ -> rotating.keep(PUSH, () -> new SecretValue("another")));

        assertThat(all).containsOnly(new SecretValue(PLAIN));
        assertThat(stored().getString("key")).isEqualTo("two");
        assertThat(with("two").keep(PUSH, () -> new SecretValue("another")))
                .isEqualTo(new SecretValue(PLAIN));
    }

    private Document stored() {
        return Objects.requireNonNull(
                mongo.raw().findById("platform/push-keys", Document.class, COLLECTION));
    }

    private byte[] sealed() {
        return stored().get("sealed", Binary.class).getData();
    }

    private PlatformSecrets with(String... keys) {
        return new MongoPlatformSecrets(mongo.business(), TestKeys.of(keys));
    }
}
