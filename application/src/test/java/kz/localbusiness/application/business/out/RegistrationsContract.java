package kz.localbusiness.application.business.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.domain.business.Registration;
import kz.localbusiness.domain.business.RegistrationId;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.business.Terms;
import kz.localbusiness.domain.business.TermsAcceptance;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import org.junit.jupiter.api.Test;

/// What is kept of a registration, and that nobody overwrites another's change.
public abstract class RegistrationsContract {

    private static final Instant NOW = Instant.parse("2026-11-28T05:07:09.123Z");
    private static final int MANY = 1_000;

    protected abstract Registrations registrations();

    @Test
    void bringsBackWhatWasSaved() {
        var begun = begun();

        registrations().save(begun);

        var found = stored(begun);
        assertThat(found).usingRecursiveComparison().ignoringFields("version").isEqualTo(begun);
    }

    @Test
    void knowsNothingOfOthers() {
        assertThat(registrations().find(new RegistrationId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void refusesAChangeOfWhatHasChangedMeanwhile() {
        var begun = begun();
        registrations().save(begun);
        var read = stored(begun);
        registrations().save(read.mailed());

        assertThatExceptionOfType(StaleState.class)
                .isThrownBy(() -> registrations().save(read.withAnotherCode(NOW)));
        assertThatExceptionOfType(StaleState.class).isThrownBy(() -> registrations().save(begun));
        assertThat(stored(begun).check().mailed()).isTrue();
    }

    @Test
    void tellsWhoWaitsSinceBefore() {
        var begun = begun();
        registrations().save(begun.waiting(NOW));

        assertThat(registrations().waiting(NOW, MANY)).doesNotContain(begun.id());
        assertThat(registrations().waiting(NOW.plusMillis(1), MANY)).contains(begun.id());

        registrations().save(stored(begun).served());
        assertThat(registrations().waiting(NOW.plusMillis(1), MANY)).doesNotContain(begun.id());
    }

    @Test
    void tellsAndForgetsWhatIsOutlived() {
        var begun = begun();
        registrations().save(begun);
        var end = NOW.plus(Duration.ofDays(1));

        assertThat(registrations().outlived(end.minusMillis(1), MANY)).doesNotContain(begun.id());
        assertThat(registrations().outlived(end, MANY)).contains(begun.id());

        registrations().forget(begun.id());
        assertThat(registrations().find(begun.id())).isEmpty();
    }

    private Registration stored(Registration one) {
        return registrations().find(one.id()).orElseThrow();
    }

    private static Registration begun() {
        var terms =
                new TermsAcceptance(
                        Terms.VERSION, Language.KK, new EmailAddress("aigul@example.kz"), NOW);
        var id = new RegistrationId(UUID.randomUUID());
        return Registration.begun(id, "Салон", new Slug("salon"), terms, NOW);
    }
}
