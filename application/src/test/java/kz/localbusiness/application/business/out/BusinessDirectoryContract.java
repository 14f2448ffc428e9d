package kz.localbusiness.application.business.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import kz.localbusiness.application.Crowd;
import kz.localbusiness.domain.business.RegistrationId;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.shared.BusinessId;
import org.junit.jupiter.api.Test;

/// Who gets a slug, for how long, and that only one does.
public abstract class BusinessDirectoryContract {

    private static final int OWNERS = 32;
    private static final Instant NOW = Instant.parse("2026-11-23T05:07:09.123Z");
    private static final Instant UNTIL = NOW.plusSeconds(600);

    private final Slug slug = new Slug("salon-" + UUID.randomUUID().toString().substring(0, 8));
    private final RegistrationId aigul = registration();
    private final RegistrationId berik = registration();
    private final BusinessId salon = new BusinessId(UUID.randomUUID());

    protected abstract BusinessDirectory directory();

    @Test
    void showsASlugOnceItIsKept() {
        assertThat(directory().reserve(slug, aigul, NOW, UNTIL)).isTrue();
        assertThat(directory().at(slug)).isEmpty();

        directory().keep(slug, aigul, salon);

        assertThat(directory().at(slug)).contains(salon);
    }

    @Test
    void givesASlugToOneOfMany() {
        var owners =
                Stream.generate(BusinessDirectoryContract::registration).limit(OWNERS).toList();

        var answers =
                Crowd.of(OWNERS).ask(i -> directory().reserve(slug, owners.get(i), NOW, UNTIL));

        assertThat(answers).filteredOn(won -> won).hasSize(1);
        var winner = owners.get(answers.indexOf(true));
        directory().keep(slug, winner, salon);
        assertThat(directory().at(slug)).contains(salon);
    }

    @Test
    void givesALapsedSlugToOneOfMany() {
        var owners =
                Stream.generate(BusinessDirectoryContract::registration).limit(OWNERS).toList();
        directory().reserve(slug, aigul, NOW, UNTIL);

        var answers =
                Crowd.of(OWNERS)
                        .ask(i ->
                                directory()
                                        .reserve(slug, owners.get(i), UNTIL, UNTIL.plusSeconds(1)));

        assertThat(answers).filteredOn(won -> won).hasSize(1);
    }

    @Test
    void letsAReservationLapse() {
        directory().reserve(slug, aigul, NOW, UNTIL);

        assertThat(directory().reserve(slug, berik, UNTIL.minusMillis(1), UNTIL)).isFalse();
        assertThat(directory().reserve(slug, berik, UNTIL, UNTIL.plusSeconds(1))).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> directory().keep(slug, aigul, salon));
    }

    @Test
    void neverLetsAKeptSlugLapse() {
        directory().reserve(slug, aigul, NOW, UNTIL);
        directory().keep(slug, aigul, salon);

        assertThat(directory().reserve(slug, berik, UNTIL.plusSeconds(9), UNTIL.plusSeconds(99)))
                .isFalse();

        assertThat(directory().at(slug)).contains(salon);
    }

    @Test
    void letsAnOwnerRepeatAReservation() {
        directory().reserve(slug, aigul, NOW, UNTIL);

        assertThat(directory().reserve(slug, aigul, NOW, UNTIL.plusSeconds(60))).isTrue();

        assertThat(directory().reserve(slug, berik, UNTIL, UNTIL.plusSeconds(1))).isFalse();
    }

    @Test
    void repeatingDoesNotLoosenWhatIsKept() {
        directory().reserve(slug, aigul, NOW, UNTIL);
        directory().keep(slug, aigul, salon);

        assertThat(directory().reserve(slug, aigul, NOW, UNTIL)).isTrue();
        directory().keep(slug, aigul, salon);

        assertThat(directory().at(slug)).contains(salon);
    }

    @Test
    void givesAReservationBack() {
        directory().reserve(slug, aigul, NOW, UNTIL);

        directory().free(slug, aigul);

        assertThat(directory().reserve(slug, berik, NOW, UNTIL)).isTrue();
    }

    @Test
    void givesBackOnlyOnesOwnAndOnlyWhatIsNotKept() {
        directory().reserve(slug, aigul, NOW, UNTIL);
        directory().free(slug, berik);
        directory().keep(slug, aigul, salon);

        directory().free(slug, aigul);

        assertThat(directory().at(slug)).contains(salon);
    }

    @Test
    void keepsARetiredSlugFromEverybodyForATime() {
        directory().reserve(slug, aigul, NOW, UNTIL);
        directory().keep(slug, aigul, salon);

        directory().retire(slug, salon, UNTIL);
        directory().retire(slug, salon, UNTIL.plusSeconds(99));

        assertThat(directory().at(slug)).isEmpty();
        assertThat(directory().reserve(slug, aigul, UNTIL.minusMillis(1), UNTIL)).isFalse();
        assertThat(directory().reserve(slug, berik, UNTIL, UNTIL.plusSeconds(1))).isTrue();
    }

    @Test
    void retiresNobodyElsesSlug() {
        directory().reserve(slug, aigul, NOW, UNTIL);
        directory().keep(slug, aigul, salon);

        directory().retire(slug, new BusinessId(UUID.randomUUID()), UNTIL);

        assertThat(directory().at(slug)).contains(salon);
    }

    @Test
    void givesAFreeSlugToOneOfManyBusinesses() {
        var salons =
                Stream.generate(() -> new BusinessId(UUID.randomUUID())).limit(OWNERS).toList();

        var answers = Crowd.of(OWNERS).ask(i -> directory().take(slug, salons.get(i), NOW));

        assertThat(answers).filteredOn(won -> won).hasSize(1);
        assertThat(directory().at(slug)).contains(salons.get(answers.indexOf(true)));
        assertThat(directory().reserve(slug, berik, UNTIL, UNTIL.plusSeconds(1))).isFalse();
    }

    @Test
    void takesNoSlugFromWhoeverHasReservedIt() {
        directory().reserve(slug, aigul, NOW, UNTIL);

        assertThat(directory().take(slug, salon, UNTIL.minusMillis(1))).isFalse();
        assertThat(directory().take(slug, salon, UNTIL)).isTrue();
        assertThat(directory().take(slug, salon, UNTIL)).isTrue();
        assertThat(directory().take(slug, new BusinessId(UUID.randomUUID()), UNTIL)).isFalse();
    }

    @Test
    void leadsFromAFormerSlugToThePresentOne() {
        var present = new Slug(slug.value() + "-new");
        directory().take(slug, salon, NOW);
        directory().take(present, salon, NOW);

        directory().lead(slug, present, salon);

        assertThat(directory().at(slug)).isEmpty();
        assertThat(directory().successor(slug)).contains(present);
        assertThat(directory().successor(present)).isEmpty();
        assertThat(directory().reserve(slug, berik, UNTIL, UNTIL.plusSeconds(1))).isFalse();
        assertThat(directory().take(slug, new BusinessId(UUID.randomUUID()), UNTIL)).isFalse();
    }

    @Test
    void leadsNowhereFromTheSlugOfSomebodyElse() {
        directory().take(slug, salon, NOW);

        directory().lead(slug, new Slug("elsewhere"), new BusinessId(UUID.randomUUID()));

        assertThat(directory().at(slug)).contains(salon);
        assertThat(directory().successor(slug)).isEmpty();
    }

    @Test
    void takesAFormerSlugBack() {
        var present = new Slug(slug.value() + "-new");
        directory().take(slug, salon, NOW);
        directory().lead(slug, present, salon);

        assertThat(directory().take(slug, salon, NOW)).isTrue();

        assertThat(directory().at(slug)).contains(salon);
        assertThat(directory().successor(slug)).isEmpty();
    }

    @Test
    void leadsNowhereFromARetiredSlug() {
        directory().take(slug, salon, NOW);
        directory().lead(slug, new Slug("elsewhere"), salon);

        directory().retire(slug, salon, UNTIL);

        assertThat(directory().successor(slug)).isEmpty();
        assertThat(directory().reserve(slug, berik, UNTIL, UNTIL.plusSeconds(1))).isTrue();
    }

    private static RegistrationId registration() {
        return new RegistrationId(UUID.randomUUID());
    }
}
