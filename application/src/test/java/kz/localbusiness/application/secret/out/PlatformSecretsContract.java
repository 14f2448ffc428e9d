package kz.localbusiness.application.secret.out;

import static org.assertj.core.api.Assertions.assertThat;

import kz.localbusiness.application.Crowd;
import kz.localbusiness.application.secret.SecretPurpose;
import kz.localbusiness.domain.shared.SecretValue;
import org.junit.jupiter.api.Test;

/// What a store of the installation's own secrets keeps, and for whom.
public abstract class PlatformSecretsContract {

    protected static final SecretPurpose PUSH = new SecretPurpose("push-keys");

    protected abstract PlatformSecrets secrets();

    @Test
    void keepsTheFirstOne() {
        assertThat(keep(PUSH, "құпия 🗝")).isEqualTo("құпия 🗝");
        assertThat(keep(PUSH, "another")).isEqualTo("құпия 🗝");
        assertThat(keep(new SecretPurpose("else"), "another")).isEqualTo("another");
    }

    @Test
    void makesUpNothingThatIsKept() {
        keep(PUSH, "first");

        var found =
                secrets()
                        .keep(
                                PUSH,
                                () -> {
                                    throw new AssertionError("made up again");
                                });

        assertThat(found).isEqualTo(new SecretValue("first"));
    }

    @Test
    void givesTheSameToAllWhoComeAtOnce() {
        var all = Crowd.of(8).ask(i -> keep(PUSH, "secret " + i));

        assertThat(all).hasSize(8).containsOnly(keep(PUSH, "late"));
    }

    protected String keep(SecretPurpose purpose, String text) {
        return secrets().keep(purpose, () -> new SecretValue(text)).text();
    }
}
