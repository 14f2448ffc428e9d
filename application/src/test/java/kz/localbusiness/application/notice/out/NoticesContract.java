package kz.localbusiness.application.notice.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.UUID;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.application.notice.out.DueNotices.DueNotice;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.shared.BusinessId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a store of messages keeps, refuses, hides and reports as due; it starts empty.
public abstract class NoticesContract extends BusinessBoundContract {

    private static final Instant NOW = Instant.parse("2026-11-23T05:07:09.123Z");

    private static final int ATTEMPTS = 3;

    protected abstract Notices notices();

    protected abstract DueNotices dueNotices();

    @ParameterizedTest
    @EnumSource
    void keepsANoticeInEveryState(Notice.State state) {
        var notice = added(notice(here, state, NOW));

        var found = stored(notice);

        assertThat(found).isEqualTo(at(notice, found.version()));
    }

    @Test
    void keepsTheFirstOfTwo() {
        var first = added(notice(here, Notice.State.DUE, NOW));

        added(first.claimed(NOW));

        assertThat(stored(first).attempts()).isEqualTo(first.attempts());
    }

    @Test
    void refusesAnOutdatedNotice() {
        var read = stored(added(notice(here, Notice.State.DUE, NOW)));
        doHere(() -> notices().save(read.claimed(NOW)));

        assertThatExceptionOfType(StaleState.class)
                .isThrownBy(() -> doHere(() -> notices().save(read.claimed(NOW))));

        assertThat(stored(read).attempts()).isEqualTo(read.attempts() + 1);
    }

    @Test
    void namesWhatIsDueOfAllBusinessesOldestFirst() {
        var second = added(notice(here, Notice.State.DUE, NOW));
        var first = added(notice(elsewhere, Notice.State.DUE, NOW.minusMillis(1)));
        added(notice(here, Notice.State.DUE, NOW.plusMillis(1)));
        added(notice(here, Notice.State.SENT, NOW));
        added(notice(here, Notice.State.DROPPED, NOW));
        added(notice(here, Notice.State.FAILED, NOW));

        assertThat(dueNotices().due(NOW, 10)).containsExactly(named(first), named(second));
        assertThat(dueNotices().due(NOW, 1)).containsExactly(named(first));
        assertThat(dueNotices().due(NOW, 0)).isEmpty();
    }

    @Test
    void namesAClaimedOneAgainWhenTheClaimLapses() {
        var claimed = stored(added(notice(here, Notice.State.DUE, NOW))).claimed(NOW);
        doHere(() -> notices().save(claimed));

        assertThat(dueNotices().due(NOW, 10)).isEmpty();
        assertThat(dueNotices().due(claimed.dueAt(), 10)).containsExactly(named(claimed));
    }

    @Test
    void namesASentOneNoMore() {
        var notice = stored(added(notice(here, Notice.State.DUE, NOW)));

        doHere(() -> notices().save(notice.sent()));

        assertThat(dueNotices().due(NOW.plusSeconds(9999), 10)).isEmpty();
    }

    @Test
    void countsWhatWaitsAfterSoManyAttempts() {
        added(notice(here, Notice.State.DUE, NOW));
        added(notice(here, Notice.State.DUE, NOW));
        added(notice(here, Notice.State.SENT, NOW));
        added(notice(here, Notice.State.FAILED, NOW));
        added(notice(elsewhere, Notice.State.DUE, NOW));

        assertThat(here(() -> notices().waiting(ATTEMPTS, 9))).isEqualTo(2);
        assertThat(here(() -> notices().waiting(ATTEMPTS + 1, 9))).isZero();
        assertThat(here(() -> notices().waiting(ATTEMPTS, 1))).isEqualTo(1);
    }

    @Test
    void showsNothingToAnotherBusiness() {
        var notice = added(notice(here, Notice.State.DUE, NOW));

        assertThat(elsewhere(() -> notices().find(notice.id()))).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> doElsewhere(() -> notices().save(notice)));
    }

    private Notice added(Notice notice) {
        doAs(notice.business(), () -> notices().add(notice));
        return notice;
    }

    private Notice stored(Notice notice) {
        return here(() -> notices().find(notice.id())).orElseThrow();
    }

    private static Notice notice(BusinessId business, Notice.State state, Instant dueAt) {
        var id = new EventId(UUID.randomUUID());
        var appointment = new AppointmentId(UUID.randomUUID());
        return new Notice(business, id, appointment, NoticeKind.MOVED, state, ATTEMPTS, dueAt, 0);
    }

    private static DueNotice named(Notice notice) {
        return new DueNotice(notice.business(), notice.id());
    }

    private static Notice at(Notice one, long version) {
        return new Notice(
                one.business(),
                one.id(),
                one.appointment(),
                one.kind(),
                one.state(),
                one.attempts(),
                one.dueAt(),
                version);
    }
}
