package kz.localbusiness.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BellMarkTest {

    private static final Instant NOW = Instant.parse("2026-11-23T05:07:09.123Z");
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);

    @Test
    void goesOnAndNeverBack() {
        var mark = new BellMark(NOW, Set.of());

        assertThat(mark.with(new BellMark(NOW.plusSeconds(1), Set.of()), List.of()).until())
                .isEqualTo(NOW.plusSeconds(1));
        assertThat(mark.with(BellMark.NOTHING, List.of())).isEqualTo(mark);
    }

    @Test
    void keepsWhatIsCurrentOfWhatWasSeenBeforeAndNow() {
        var mark = new BellMark(NOW, Set.of(FIRST, new UUID(0, 9)));
        var seen = new BellMark(NOW, Set.of(SECOND, new UUID(0, 8)));

        assertThat(mark.with(seen, List.of(FIRST, SECOND)).announcements())
                .containsExactlyInAnyOrder(FIRST, SECOND);
    }
}
