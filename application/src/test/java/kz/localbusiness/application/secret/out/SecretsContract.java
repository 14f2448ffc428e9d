package kz.localbusiness.application.secret.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.application.secret.SecretPurpose;
import kz.localbusiness.domain.shared.SecretValue;
import org.junit.jupiter.api.Test;

/// What a store of secrets keeps, gives back and forgets.
public abstract class SecretsContract extends BusinessBoundContract {

    protected static final SecretPurpose KASPI = new SecretPurpose("kaspi-key");
    protected static final SecretPurpose MAIL = new SecretPurpose("mail-password");

    protected abstract Secrets secrets();

    @Test
    void givesBackWhatWasEntrusted() {
        put(KASPI, "құпия 🗝");
        put(MAIL, "another");

        assertThat(find(KASPI)).contains(new SecretValue("құпия 🗝"));
        assertThat(find(MAIL)).contains(new SecretValue("another"));
        assertThat(find(new SecretPurpose("nothing"))).isEmpty();
    }

    @Test
    void keepsTheLastOne() {
        put(KASPI, "first");
        put(KASPI, "second");

        assertThat(find(KASPI)).contains(new SecretValue("second"));
    }

    @Test
    void forgetsForGood() {
        put(KASPI, "first");
        doHere(() -> secrets().remove(KASPI));
        assertThat(find(KASPI)).isEmpty();

        doHere(() -> secrets().remove(KASPI));
        doHere(() -> secrets().reseal(KASPI));
        assertThat(find(KASPI)).isEmpty();

        put(KASPI, "again");
        assertThat(find(KASPI)).contains(new SecretValue("again"));
    }

    @Test
    void showsNothingToAnotherBusiness() {
        put(KASPI, "ours");

        assertThat(elsewhere(() -> secrets().find(KASPI))).isEmpty();
    }

    @Test
    void tellsNothingInALog() {
        assertThat(new SecretValue("ours")).asString().doesNotContain("ours");
        assertThatIllegalArgumentException().isThrownBy(() -> new SecretPurpose("../a"));
        assertThatIllegalArgumentException().isThrownBy(() -> new SecretValue(""));
    }

    protected void put(SecretPurpose purpose, String text) {
        doHere(() -> secrets().put(purpose, new SecretValue(text)));
    }

    protected Optional<SecretValue> find(SecretPurpose purpose) {
        return here(() -> secrets().find(purpose));
    }
}
