package kz.localbusiness.application.business.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.localbusiness.application.Crowd;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.application.business.out.RealmPool.Leftover;
import kz.localbusiness.domain.business.RegistrationId;
import kz.localbusiness.domain.shared.BusinessId;
import org.junit.jupiter.api.Test;

/// Who gets a realm, that only one does, and where it is.
public abstract class RealmPoolContract {

    private static final Instant NOW = Instant.parse("2026-11-28T05:07:09.123Z");
    private static final int CROWD = 64;
    private static final int FEW = 5;

    private final BusinessId realm = realm();
    private final RegistrationId aigul = registration();
    private final RegistrationId berik = registration();

    /// Without a realm at the beginning of each test.
    protected abstract RealmPool pool();

    protected abstract RealmDirectory directory();

    @Test
    void offersOnlyWhatIsReady() {
        pool().begin(realm, "east", NOW);

        assertThat(pool().claim(aigul)).isEmpty();
        assertThat(pool().level()).isZero();
        assertThat(pool().begun(NOW)).isOne();

        pool().offer(realm, NOW);

        assertThat(pool().level()).isOne();
        assertThat(pool().begun(NOW)).isZero();
        assertThat(pool().claim(aigul)).contains(realm);
    }

    @Test
    void givesTheOldestFirst() {
        var younger = offered(NOW.plusSeconds(9));
        var older = offered(NOW);

        assertThat(pool().claim(aigul)).contains(older);
        assertThat(pool().claim(berik)).contains(younger);
    }

    @Test
    void repeatsAClaimWithoutTakingMore() {
        offered(NOW);
        offered(NOW);
        var first = pool().claim(aigul);

        assertThat(pool().claim(aigul)).isEqualTo(first);
        assertThat(pool().level()).isOne();
    }

    @Test
    void givesEachOfFewRealmsToOneOfMany() {
        var realms = Stream.generate(() -> offered(NOW)).limit(FEW).toList();
        var all = IntStream.range(0, CROWD).mapToObj(_ -> registration()).toList();

        var answers =
                Crowd.of(CROWD).ask(i -> again(() -> pool().claim(all.get(i)))).stream()
                        .flatMap(Optional::stream)
                        .toList();

        assertThat(answers).containsExactlyInAnyOrderElementsOf(realms);
    }

    @Test
    void givesOneRealmToARegistrationThatAsksManyTimesAtOnce() {
        IntStream.range(0, CROWD).forEach(_ -> offered(NOW));

        var answers = Crowd.of(CROWD).ask(_ -> again(() -> pool().claim(aigul)));

        assertThat(new HashSet<>(answers)).hasSize(1);
        assertThat(pool().level()).isEqualTo(CROWD - 1);
    }

    @Test
    void letsARealmBeClaimedForWhomItWasBegun() {
        pool().begin(realm, "east", NOW);

        assertThat(pool().claim(aigul, realm)).isTrue();
        assertThat(pool().claim(aigul, realm)).isTrue();
        assertThat(pool().claim(berik, realm)).isFalse();
        pool().offer(realm, NOW);
        assertThat(pool().level()).isZero();
    }

    @Test
    void letsOnlyTheClaimantUseIt() {
        offered(NOW);
        var claimed = pool().claim(aigul).orElseThrow();

        assertThat(pool().use(claimed, berik, NOW)).isFalse();
        assertThat(pool().use(claimed, aigul, NOW)).isTrue();
        assertThat(pool().use(claimed, aigul, NOW)).isTrue();
    }

    @Test
    void givesAnotherRealmForAnAbandonedOne() {
        var broken = offered(NOW);
        var other = offered(NOW.plusSeconds(1));
        pool().claim(aigul);

        pool().abandon(broken, aigul, NOW);

        assertThat(pool().use(broken, aigul, NOW)).isFalse();
        assertThat(pool().claim(aigul)).contains(other);
        assertThat(pool().leftovers(NOW, FEW)).contains(new Leftover(broken, "east", true));
    }

    @Test
    void neverAbandonsWhatIsUsed() {
        offered(NOW);
        var used = pool().claim(aigul).orElseThrow();
        pool().use(used, aigul, NOW);

        pool().abandon(used, aigul, NOW);
        pool().drop(used);

        assertThat(pool().claim(aigul)).contains(used);
        assertThat(directory().server(used)).contains("east");
    }

    @Test
    void tellsWhatWasNeverFinished() {
        pool().begin(realm, "west", NOW);

        assertThat(pool().leftovers(NOW, FEW)).isEmpty();
        assertThat(pool().leftovers(NOW.plusMillis(1), FEW))
                .containsExactly(new Leftover(realm, "west", false));
        assertThat(pool().begun(NOW.plusMillis(1))).isZero();
    }

    @Test
    void knowsWhereARealmIsFromItsBeginningToItsEnd() {
        assertThat(directory().server(realm)).isEmpty();

        assertThat(pool().begin(realm, "west", NOW)).isEqualTo("west");
        assertThat(pool().begin(realm, "east", NOW)).isEqualTo("west");

        assertThat(directory().server(realm)).contains("west");
        pool().drop(realm);
        assertThat(directory().server(realm)).isEmpty();
    }

    @Test
    void retiresOnlyWhatIsUsed() {
        offered(NOW);
        var used = pool().claim(aigul).orElseThrow();
        pool().retire(used);
        assertThat(directory().server(used)).isPresent();
        pool().use(used, aigul, NOW);
        var before = pool().realmsOn("east");

        pool().retire(used);
        pool().retire(used);

        assertThat(directory().server(used)).isEmpty();
        assertThat(pool().claimed(aigul)).isEmpty();
        assertThat(pool().realmsOn("east")).isEqualTo(before - 1);
    }

    @Test
    void countsTheRealmsOfAServer() {
        var before = pool().realmsOn("north");
        pool().begin(realm, "north", NOW);
        pool().begin(realm, "north", NOW);

        assertThat(pool().realmsOn("north")).isEqualTo(before + 1);

        pool().drop(realm);
        pool().drop(realm);
        assertThat(pool().realmsOn("north")).isEqualTo(before);
    }

    private BusinessId offered(Instant at) {
        var fresh = realm();
        pool().begin(fresh, "east", at);
        pool().offer(fresh, at);
        return fresh;
    }

    /// As the boundary around the use cases does.
    private static <T> T again(Supplier<T> step) {
        try {
            return step.get();
        } catch (StaleState lost) {
            return again(step);
        }
    }

    private static BusinessId realm() {
        return new BusinessId(UUID.randomUUID());
    }

    private static RegistrationId registration() {
        return new RegistrationId(UUID.randomUUID());
    }
}
