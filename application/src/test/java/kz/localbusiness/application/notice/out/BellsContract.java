package kz.localbusiness.application.notice.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.EventId;
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
        assertThat(here(() -> bells().readUntil(AIGERIM))).isEqualTo(Instant.EPOCH);

        doHere(() -> bells().read(AIGERIM, NOW));
        doHere(() -> bells().read(AIGERIM, NOW.minusSeconds(1)));

        assertThat(here(() -> bells().readUntil(AIGERIM))).isEqualTo(NOW);
        assertThat(here(() -> bells().readUntil(SAULE))).isEqualTo(Instant.EPOCH);
        assertThat(elsewhere(() -> bells().readUntil(AIGERIM))).isEqualTo(Instant.EPOCH);

        doHere(() -> bells().read(AIGERIM, NOW.plusSeconds(1)));
        assertThat(here(() -> bells().readUntil(AIGERIM))).isEqualTo(NOW.plusSeconds(1));
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
