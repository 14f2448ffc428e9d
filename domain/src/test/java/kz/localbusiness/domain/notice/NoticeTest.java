package kz.localbusiness.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentBooked;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.shared.BusinessId;
import org.junit.jupiter.api.Test;

class NoticeTest {

    private static final Instant NOW = Instant.parse("2026-03-02T04:00:00Z");

    @Test
    void isDueWhenItHappened() {
        var notice = aNotice();

        assertThat(notice.isDue(NOW)).isTrue();
        assertThat(notice.isDue(NOW.minusNanos(1))).isFalse();
        assertThat(notice.kind()).isEqualTo(NoticeKind.RECEIVED);
    }

    @Test
    void belongsToOneSenderUntilTheClaimLapses() {
        var claimed = aNotice().claimed(NOW);

        assertThat(claimed.isDue(NOW.plusSeconds(119))).isFalse();
        assertThat(claimed.isDue(NOW.plusSeconds(120))).isTrue();
        assertThat(claimed.attempts()).isEqualTo(1);
    }

    @Test
    void isNeverDueAgainOnceItWasSentOrDropped() {
        var claimed = aNotice().claimed(NOW);

        assertThat(claimed.sent().isDue(NOW.plus(Duration.ofDays(1)))).isFalse();
        assertThat(claimed.dropped().isDue(NOW.plus(Duration.ofDays(1)))).isFalse();
    }

    @Test
    void waitsTwiceAsLongAfterEachFailureAndGivesUpAfterTheEighth() {
        var pauses = new ArrayList<Long>();
        var last =
                Stream.iterate(aNotice(), notice -> notice.claimed(NOW).failed(NOW))
                        .skip(1)
                        .limit(Notice.MAX_ATTEMPTS)
                        .peek(notice ->
                                pauses.add(Duration.between(NOW, notice.dueAt()).toSeconds()))
                        .reduce((_, next) -> next)
                        .orElseThrow();

        assertThat(pauses.subList(0, 7)).containsExactly(60L, 120L, 240L, 480L, 960L, 1920L, 3840L);
        assertThat(last.state()).isEqualTo(Notice.State.FAILED);
    }

    private static Notice aNotice() {
        var event =
                new AppointmentBooked(
                        new EventId(new UUID(0, 1)), new AppointmentId(new UUID(0, 2)), NOW);
        var visit = VisitFixture.visit(VisitFixture.AIGERIM, VisitFixture.TEN, List.of());
        return Notice.about(event, NoticeKind.RECEIVED, visit, new BusinessId(new UUID(0, 3)));
    }
}
