package kz.localbusiness.domain.business;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import kz.localbusiness.domain.business.ClosingDecision.AlreadySo;
import kz.localbusiness.domain.business.ClosingDecision.Kept;
import kz.localbusiness.domain.business.ClosingDecision.NowClosing;
import kz.localbusiness.domain.business.ClosingDecision.OtherAddress;
import kz.localbusiness.domain.business.ClosingDecision.TooLate;
import kz.localbusiness.domain.business.ClosingDecision.VisitsAhead;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import org.junit.jupiter.api.Test;

class ClosingTest {

    private static final Instant NOW = Instant.parse("2026-03-02T04:00:00Z");
    private static final Instant END = NOW.plus(Duration.ofDays(30));
    private static final Slug ADDRESS = new Slug("salon");

    private final Business salon =
            Business.registered(
                    new BusinessId(new UUID(1, 1)),
                    ADDRESS,
                    Profile.named("Salon", new EmailAddress("owner@example.kz")),
                    NOW);

    private Business closing() {
        return ((NowClosing) salon.close(ADDRESS, 0, 0, NOW)).business();
    }

    @Test
    void endsAfterThirtyDays() {
        var closing = Objects.requireNonNull(closing().closing());

        assertThat(closing.isOver(END.minusMillis(1))).isFalse();
        assertThat(closing.isOver(END)).isTrue();
    }

    @Test
    void asksForItsAddress() {
        assertThat(salon.close(new Slug("saloon"), 0, 0, NOW)).isEqualTo(new OtherAddress());
    }

    @Test
    void tellsHowManyVisitsAreAhead() {
        assertThat(salon.close(ADDRESS, 3, 0, NOW)).isEqualTo(new VisitsAhead(3));
        assertThat(salon.close(ADDRESS, 2, 3, NOW)).isEqualTo(new VisitsAhead(2));
        assertThat(salon.close(ADDRESS, 3, 3, NOW)).isInstanceOf(NowClosing.class);
    }

    @Test
    void keepsTheFirstDate() {
        var closing = closing();

        assertThat(closing.close(ADDRESS, 0, 0, NOW.plusSeconds(9)))
                .isEqualTo(new AlreadySo(closing));
    }

    @Test
    void isTakenBackUntilTheEnd() {
        assertThat(closing().keep(END.minusMillis(1))).isEqualTo(new Kept(salon));
        assertThat(closing().keep(END)).isEqualTo(new TooLate());
        assertThat(closing().deleting().keep(NOW)).isEqualTo(new TooLate());
        assertThat(salon.keep(NOW)).isEqualTo(new AlreadySo(salon));
    }

    @Test
    void writesToOwnersThreeTimes() {
        var first = Closing.asked(NOW);
        assertThat(first.owesMessage(NOW)).isTrue();

        var second = first.told(NOW);
        assertThat(second.next()).isEqualTo(END.minus(Duration.ofDays(7)));
        assertThat(second.owesMessage(second.next().minusMillis(1))).isFalse();

        var third = second.told(second.next());
        assertThat(third.next()).isEqualTo(END.minus(Duration.ofDays(1)));
        assertThat(third.told(third.next()).next()).isEqualTo(END);
        assertThat(third.told(third.next()).owesMessage(END)).isFalse();
    }

    @Test
    void writesOnceForMessagesThatPiledUp() {
        var late = Closing.asked(NOW).told(END.minus(Duration.ofHours(2)));

        assertThat(late.next()).isEqualTo(END);
    }
}
