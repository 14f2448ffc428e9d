package kz.localbusiness.application.platform.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kz.localbusiness.domain.platform.Announcement;
import kz.localbusiness.domain.platform.Severity;
import kz.localbusiness.domain.platform.Wordings;
import org.junit.jupiter.api.Test;

/// What a store of announcements keeps and finds.
public abstract class AnnouncementsContract {

    private static final Instant NOW = Instant.parse("2026-11-23T05:07:09.123Z");

    protected abstract Announcements announcements();

    @Test
    void keepsAnAnnouncementAsItIs() {
        var one = announcement(1, Duration.ofHours(-1), Duration.ofHours(1));

        announcements().save(one);

        assertThat(announcements().latest(9)).containsExactly(one);
    }

    @Test
    void replacesOneOfTheSameName() {
        announcements().save(announcement(1, Duration.ofHours(-1), Duration.ofHours(1)));
        var other = announcement(1, Duration.ofHours(2), Duration.ofHours(3));

        announcements().save(other);

        assertThat(announcements().latest(9)).containsExactly(other);
    }

    @Test
    void findsWhatIsNotOverTheFirstToEndFirst() {
        var over = announcement(1, Duration.ofHours(-2), Duration.ZERO);
        var current = announcement(2, Duration.ofHours(-1), Duration.ofMillis(1));
        var planned = announcement(3, Duration.ofHours(1), Duration.ofHours(2));
        announcements().save(planned);
        announcements().save(over);
        announcements().save(current);

        assertThat(announcements().notOver(NOW, 9)).containsExactly(current, planned);
        assertThat(announcements().notOver(NOW, 1)).containsExactly(current);
        assertThat(announcements().latest(9)).containsExactly(planned, current, over);
        assertThat(announcements().latest(2)).containsExactly(planned, current);
    }

    @Test
    void removesOneAndNoOther() {
        var kept = announcement(1, Duration.ofHours(-1), Duration.ofHours(1));
        announcements().save(kept);
        announcements().save(announcement(2, Duration.ofHours(-1), Duration.ofHours(1)));

        announcements().remove(new UUID(0, 2));
        announcements().remove(new UUID(0, 3));

        assertThat(announcements().latest(9)).containsExactly(kept);
    }

    private static Announcement announcement(long number, Duration from, Duration until) {
        return new Announcement(
                new UUID(0, number),
                new Wordings("Жұмыс\nболады", "Будут работы", "Maintenance"),
                Severity.WARNING,
                NOW.plus(from),
                NOW.plus(until));
    }
}
