package kz.localbusiness.application.closing.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.platform.Tombstone;
import kz.localbusiness.domain.shared.BusinessId;
import org.junit.jupiter.api.Test;

/// What remains of businesses that are gone.
public abstract class TombstonesContract {

    private static final Instant NOW = Instant.parse("2026-11-23T05:07:09.123Z");
    private static final int MANY = 1_000;

    protected abstract Tombstones tombstones();

    @Test
    void keepsTheFirstOfTwo() {
        var first = tombstone(NOW);

        tombstones().add(first);
        tombstones().add(begun(first, NOW.plusSeconds(9)));

        assertThat(tombstones().find(first.id())).contains(first);
    }

    @Test
    void namesWhatIsNotCertainYet() {
        var stone = tombstone(NOW);
        tombstones().add(stone);

        assertThat(tombstones().unfinished(NOW, MANY)).doesNotContain(stone.id());
        assertThat(tombstones().unfinished(NOW.plusMillis(1), MANY)).contains(stone.id());

        tombstones().finish(stone.id(), NOW.plusSeconds(600));

        assertThat(tombstones().unfinished(NOW.plusMillis(1), MANY)).doesNotContain(stone.id());
        assertThat(tombstones().find(stone.id())).contains(stone.finished(NOW.plusSeconds(600)));
    }

    @Test
    void showsTheLatestFirst() {
        var early = tombstone(NOW.plusSeconds(1_000_000));
        var late = tombstone(NOW.plusSeconds(2_000_000));
        tombstones().add(early);
        tombstones().add(late);

        assertThat(tombstones().latest(2)).containsExactly(late, early);
    }

    @Test
    void knowsNothingOfOthers() {
        assertThat(tombstones().find(new BusinessId(UUID.randomUUID()))).isEmpty();
    }

    private static Tombstone tombstone(Instant begun) {
        return new Tombstone(
                new BusinessId(UUID.randomUUID()),
                new Slug("salon"),
                NOW.minusSeconds(99),
                NOW.minusSeconds(9),
                begun,
                null);
    }

    private static Tombstone begun(Tombstone one, Instant at) {
        return new Tombstone(one.id(), one.slug(), one.registeredAt(), one.askedAt(), at, null);
    }
}
