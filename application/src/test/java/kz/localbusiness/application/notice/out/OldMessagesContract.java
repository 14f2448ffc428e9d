package kz.localbusiness.application.notice.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.Notice.Why;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.TeamNews;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.team.AccountId;
import org.junit.jupiter.api.Test;

/// Whose messages stores say to be old, and forget.
public abstract class OldMessagesContract extends BusinessBoundContract {

    private static final Instant THEN = Instant.parse("2001-11-23T05:07:09.123Z");

    protected abstract Notices notices();

    protected abstract Bells bells();

    protected abstract OldMessages old();

    @Test
    void namesWhoHasSettledMessagesEachOnce() {
        doHere(() -> notices().add(notice(THEN.minusMillis(1)).dropped(Why.SILENT)));
        doHere(() -> notices().add(notice(THEN.minusMillis(2)).givenUp()));
        doElsewhere(() -> notices().add(notice(elsewhere, THEN).givenUp()));

        assertThat(old().keptSinceBefore(THEN)).containsOnlyOnce(here).doesNotContain(elsewhere);
    }

    @Test
    void namesNobodyForWhatIsDue() {
        doHere(() -> notices().add(notice(THEN.minusMillis(1))));

        assertThat(old().keptSinceBefore(THEN)).doesNotContain(here);
    }

    @Test
    void namesWhoHasNewsUnderBells() {
        doHere(() -> bells().add(news(THEN.minusMillis(1))));
        doHere(() -> notices().add(notice(THEN.minusMillis(1)).givenUp()));

        assertThat(old().keptSinceBefore(THEN)).containsOnlyOnce(here);
        assertThat(old().keptSinceBefore(THEN.minusMillis(1))).doesNotContain(here);
    }

    @Test
    void namesNobodyOnceAllIsForgotten() {
        doHere(() -> bells().add(news(THEN.minusMillis(1))));
        doHere(() -> notices().add(notice(THEN.minusMillis(1)).givenUp()));

        doHere(() -> {
            bells().forgetBefore(THEN);
            notices().forgetSettledBefore(THEN);
        });

        assertThat(old().keptSinceBefore(THEN)).doesNotContain(here);
    }

    @Test
    void forgetsWhatIsSettledAndOldOfOneBusiness() {
        var due = notice(THEN.minusMillis(1));
        var fresh = notice(THEN).givenUp();
        var over = notice(THEN.minusMillis(1)).givenUp();
        doHere(() -> {
            notices().add(due);
            notices().add(fresh);
            notices().add(over);
        });

        doElsewhere(() -> notices().forgetSettledBefore(THEN));
        assertThat(here(() -> notices().find(over.id()))).isPresent();
        doHere(() -> notices().forgetSettledBefore(THEN));

        assertThat(here(() -> notices().find(over.id()))).isEmpty();
        assertThat(here(() -> notices().latest(null, 9)))
                .extracting(Notice::id)
                .containsExactlyInAnyOrder(due.id(), fresh.id());
    }

    private Notice notice(Instant since) {
        return notice(here, since);
    }

    private static Notice notice(BusinessId business, Instant since) {
        return Notice.due(
                business,
                new EventId(UUID.randomUUID()),
                new AppointmentId(UUID.randomUUID()),
                NoticeKind.MOVED,
                since);
    }

    private TeamNews news(Instant at) {
        return new TeamNews(
                here,
                new EventId(UUID.randomUUID()),
                new AccountId("aigerim"),
                TeamNews.Kind.BOOKED,
                new AppointmentId(UUID.randomUUID()),
                at);
    }
}
