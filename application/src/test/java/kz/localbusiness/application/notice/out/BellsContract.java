package kz.localbusiness.application.notice.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.notice.BellMark;
import kz.localbusiness.domain.notice.TeamNews;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.team.AccountId;
import org.junit.jupiter.api.Test;

/// What a store of what stands under bells keeps, hides and counts; it starts empty.
public abstract class BellsContract extends BusinessBoundContract {

    private static final Instant NOW = Instant.parse("2026-11-23T05:07:09.123Z");
    private static final AccountId AIGERIM = new AccountId("aigerim");
    private static final AccountId SAULE = new AccountId("saule");

    protected abstract Bells bells();

    @Test
    void listsTheLatestOfOnePersonFirst() {
        var first = added(news(here, AIGERIM, NOW));
        var second = added(news(here, AIGERIM, NOW.plusMillis(1)));
        added(news(here, SAULE, NOW));
        added(news(elsewhere, AIGERIM, NOW));

        assertThat(here(() -> bells().latest(AIGERIM, null, 9))).containsExactly(second, first);
        assertThat(here(() -> bells().latest(AIGERIM, null, 1))).containsExactly(second);
        assertThat(here(() -> bells().latest(AIGERIM, second.at(), 9))).containsExactly(first);
    }

    @Test
    void keepsTheFirstOfTwoAboutOneEvent() {
        var first = added(news(here, AIGERIM, NOW));

        added(
                new TeamNews(
                        here,
                        first.event(),
                        AIGERIM,
                        TeamNews.Kind.CANCELLED,
                        first.visit(),
                        NOW.plusSeconds(1)));

        assertThat(here(() -> bells().latest(AIGERIM, null, 9))).containsExactly(first);
    }

    @Test
    void countsWhatCameAfterAMoment() {
        added(news(here, AIGERIM, NOW));
        added(news(here, AIGERIM, NOW.plusMillis(1)));
        added(news(here, AIGERIM, NOW.plusMillis(2)));
        added(news(here, SAULE, NOW.plusMillis(2)));

        assertThat(here(() -> bells().since(AIGERIM, NOW, 9))).isEqualTo(2);
        assertThat(here(() -> bells().since(AIGERIM, NOW, 1))).isEqualTo(1);
    }

    @Test
    void knowsUntilWhenEachHasReadAndNeverGoesBack() {
        assertThat(here(() -> bells().mark(AIGERIM))).isEqualTo(BellMark.NOTHING);

        doHere(() -> bells().read(AIGERIM, until(NOW)));
        doHere(() -> bells().read(AIGERIM, until(NOW.minusSeconds(1))));

        assertThat(here(() -> bells().mark(AIGERIM))).isEqualTo(until(NOW));
        assertThat(here(() -> bells().mark(SAULE))).isEqualTo(BellMark.NOTHING);
        assertThat(elsewhere(() -> bells().mark(AIGERIM))).isEqualTo(BellMark.NOTHING);

        doHere(() -> bells().read(AIGERIM, until(NOW.plusSeconds(1))));
        assertThat(here(() -> bells().mark(AIGERIM))).isEqualTo(until(NOW.plusSeconds(1)));
    }

    @Test
    void knowsWhichAnnouncementsEachHasReadOfLate() {
        var first = new UUID(0, 1);
        var second = new UUID(0, 2);
        doHere(() -> bells().read(AIGERIM, new BellMark(NOW, Set.of(first))));
        doHere(() -> bells().read(AIGERIM, new BellMark(NOW, Set.of(first, second))));

        assertThat(here(() -> bells().mark(AIGERIM)).announcements())
                .containsExactlyInAnyOrder(first, second);
        assertThat(here(() -> bells().mark(SAULE)).announcements()).isEmpty();

        doHere(() -> bells().read(AIGERIM, new BellMark(Instant.EPOCH, Set.of(second))));
        assertThat(here(() -> bells().mark(AIGERIM))).isEqualTo(new BellMark(NOW, Set.of(second)));
    }

    @Test
    void forgetsWhatIsOld() {
        added(news(here, AIGERIM, NOW.minusMillis(1)));
        var kept = added(news(here, AIGERIM, NOW));
        var others = added(news(elsewhere, AIGERIM, NOW.minusMillis(1)));

        doHere(() -> bells().forgetBefore(NOW));

        assertThat(here(() -> bells().latest(AIGERIM, null, 9))).containsExactly(kept);
        assertThat(elsewhere(() -> bells().latest(AIGERIM, null, 9))).containsExactly(others);
    }

    private TeamNews added(TeamNews news) {
        doAs(news.business(), () -> bells().add(news));
        return news;
    }

    private static BellMark until(Instant moment) {
        return new BellMark(moment, Set.of());
    }

    private static TeamNews news(BusinessId business, AccountId account, Instant at) {
        return new TeamNews(
                business,
                new EventId(UUID.randomUUID()),
                account,
                TeamNews.Kind.BOOKED,
                new AppointmentId(UUID.randomUUID()),
                at);
    }
}
