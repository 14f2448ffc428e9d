package kz.localbusiness.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import kz.localbusiness.application.SettableClock;
import kz.localbusiness.domain.platform.Announcement;
import kz.localbusiness.domain.platform.Severity;
import kz.localbusiness.domain.platform.Wordings;
import org.junit.jupiter.api.Test;

class AnnouncementBoardTest {

    private static final Instant NOON = Instant.parse("2026-03-02T07:00:00Z");

    private final SettableClock clock = new SettableClock(NOON);
    private final AtomicInteger questions = new AtomicInteger();
    private List<Announcement> stored = List.of(from(NOON.plusSeconds(60)));
    private final AnnouncementBoard board =
            new AnnouncementBoard(
                    () -> {
                        questions.incrementAndGet();
                        return stored;
                    },
                    clock);

    @Test
    void asksTheStoreOnceInHalfAMinuteHoweverManyLook() {
        for (int i = 0; i < 1_000; i++) {
            board.current();
        }

        assertThat(questions).hasValue(1);
    }

    @Test
    void showsAnAnnouncementFromItsBeginningToItsEnd() {
        assertThat(board.current()).isEmpty();
        clock.advance(Duration.ofSeconds(60));
        assertThat(board.current()).hasSize(1);
        clock.advance(Duration.ofMinutes(10));
        assertThat(board.current()).isEmpty();
    }

    @Test
    void tellsOpenScreensOnceWhenSomethingChanges() {
        var told = new AtomicInteger();
        var end = board.watch(told::incrementAndGet);
        board.look();
        assertThat(told).hasValue(0);

        clock.advance(Duration.ofSeconds(60));
        board.look();
        board.look();
        assertThat(told).hasValue(1);

        end.run();
        stored = List.of();
        clock.advance(Duration.ofMinutes(1));
        board.look();
        assertThat(told).hasValue(1);
    }

    private static Announcement from(Instant begin) {
        return new Announcement(
                new UUID(0, 1),
                new Wordings("Жұмыс", "Работы", "Maintenance"),
                Severity.NEWS,
                begin,
                begin.plus(Duration.ofMinutes(10)));
    }
}
