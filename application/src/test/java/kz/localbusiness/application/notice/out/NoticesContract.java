package kz.localbusiness.application.notice.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.application.notice.out.DueNotices.DueNotice;
import kz.localbusiness.application.notice.out.ReportedNotices.ReportedNotice;
import kz.localbusiness.application.notice.out.WaitingNotices.Waiting;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.Delivery;
import kz.localbusiness.domain.notice.Delivery.Standing;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.NoticeId;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.NoticePlace;
import kz.localbusiness.domain.notice.ProviderReference;
import kz.localbusiness.domain.notice.Subject;
import kz.localbusiness.domain.notice.TeamNews;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.team.AccountId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a store of messages keeps, refuses, hides and reports as due; it starts empty.
public abstract class NoticesContract extends BusinessBoundContract {

    private static final Instant NOW = Instant.parse("2026-11-23T05:07:09.123Z");

    private static final int ATTEMPTS = 3;

    private static final Subject TO_SAULE =
            new Subject.ToMember(new AccountId("saule"), TeamNews.Kind.CHANGE_ASKED);

    private static final Notice.State DUE = new Notice.State.Due();

    static Stream<Notice.State> states() {
        return Stream.concat(
                Stream.of(DUE, new Notice.State.Sent(), new Notice.State.Failed()),
                Stream.of(Notice.Why.values()).map(Notice.State.Dropped::new));
    }

    protected abstract Notices notices();

    protected abstract DueNotices dueNotices();

    protected abstract WaitingNotices waitingNotices();

    protected abstract ReportedNotices reportedNotices();

    @ParameterizedTest
    @MethodSource("states")
    void keepsANoticeInEveryState(Notice.State state) {
        var notice = added(notice(here, state, NOW));

        var found = stored(notice);

        assertThat(found).isEqualTo(at(notice, found.version()));
    }

    @Test
    void keepsWhatSomebodyOfTheTeamIsTold() {
        var notice = added(notice(here, TO_SAULE, DUE, NOW));

        assertThat(stored(notice).subject()).isEqualTo(TO_SAULE);
    }

    @Test
    void keepsTheFirstOfTwo() {
        var first = added(notice(here, DUE, NOW));

        added(first.trying(Channel.SMS, NOW));

        assertThat(stored(first).deliveries()).isEqualTo(first.deliveries());
    }

    @Test
    void refusesAnOutdatedNotice() {
        var read = stored(added(notice(here, DUE, NOW)));
        doHere(() -> notices().save(read.trying(Channel.SMS, NOW)));

        assertThatExceptionOfType(StaleState.class)
                .isThrownBy(() -> doHere(() -> notices().save(read.trying(Channel.SMS, NOW))));

        assertThat(stored(read).attempts()).isEqualTo(ATTEMPTS + 1);
    }

    @Test
    void namesWhatIsDueOfAllBusinessesOldestFirst() {
        var second = added(notice(here, DUE, NOW));
        var first = added(notice(elsewhere, DUE, NOW.minusMillis(1)));
        added(notice(here, DUE, NOW.plusMillis(1)));
        added(notice(here, new Notice.State.Sent(), NOW));
        added(notice(here, new Notice.State.Dropped(Notice.Why.UNTRUE), NOW));
        added(notice(here, new Notice.State.Failed(), NOW));

        assertThat(dueNotices().due(NOW, 10)).containsExactly(named(first), named(second));
        assertThat(dueNotices().due(NOW, 1)).containsExactly(named(first));
        assertThat(dueNotices().due(NOW, 0)).isEmpty();
    }

    @Test
    void looksPastSomeBusinesses() {
        var ours = added(notice(here, DUE, NOW));
        var theirs = added(notice(elsewhere, DUE, NOW));

        assertThat(dueNotices().due(NOW, 10, Set.of(here))).containsExactly(named(theirs));
        assertThat(dueNotices().due(NOW, 10, Set.of(elsewhere))).containsExactly(named(ours));
        assertThat(dueNotices().due(NOW, 10, Set.of(here, elsewhere))).isEmpty();
    }

    @Test
    void countsWhatWaitsAndKnowsTheOldestThatIsDue() {
        added(notice(here, DUE, NOW));
        added(notice(elsewhere, DUE, NOW.minusMillis(1)));
        added(notice(here, DUE, NOW.plusMillis(1)));
        added(notice(here, new Notice.State.Sent(), NOW.minusMillis(2)));

        var waiting = waitingNotices().waiting(NOW, 9);

        assertThat(waiting).isEqualTo(new Waiting(3, NOW.minusMillis(1)));
        assertThat(waitingNotices().waiting(NOW.minusMillis(2), 2)).isEqualTo(new Waiting(2, null));
    }

    @Test
    void namesAClaimedOneAgainWhenTheClaimLapses() {
        var claimed = stored(added(notice(here, DUE, NOW))).trying(Channel.SMS, NOW);
        doHere(() -> notices().save(claimed));

        assertThat(dueNotices().due(NOW, 10)).isEmpty();
        assertThat(dueNotices().due(claimed.dueAt(), 10)).containsExactly(named(claimed));
    }

    @Test
    void namesASentOneNoMore() {
        var notice = stored(added(notice(here, DUE, NOW)));

        doHere(() -> notices().save(notice.dropped(Notice.Why.SILENT)));

        assertThat(dueNotices().due(NOW.plusSeconds(9999), 10)).isEmpty();
    }

    @Test
    void namesWhatAProviderSpeaksOf() {
        var ours = added(handedOver(here, "smsc:17-3fa2"));
        var theirs = added(handedOver(elsewhere, "mobizon:17"));
        added(notice(here, DUE, NOW));

        assertThat(having("smsc:17-3fa2", 9))
                .containsExactly(new ReportedNotice(ours.business(), ours.id()));
        assertThat(having("mobizon:17", 9))
                .containsExactly(new ReportedNotice(theirs.business(), theirs.id()));
        assertThat(having("smsc:17", 9)).isEmpty();
    }

    @Test
    void namesByOurNameWhatIsBeingHandedOver() {
        var trying = added(notice(here, DUE, NOW).trying(Channel.WHATSAPP, NOW));
        var ours = trying.id().reference(Channel.WHATSAPP).value();

        assertThat(having(ours, 9))
                .containsExactly(new ReportedNotice(trying.business(), trying.id()));
    }

    @Test
    void namesNoMoreThanIsAskedFor() {
        added(handedOver(here, "17"));
        added(handedOver(elsewhere, "17"));

        assertThat(having("17", 9)).hasSize(2);
        assertThat(having("17", 1)).hasSize(1);
    }

    private List<ReportedNotice> having(String reference, int most) {
        return reportedNotices().having(new ProviderReference(reference), most);
    }

    /// By its first way, which was not the last.
    private static Notice handedOver(BusinessId business, String reference) {
        var taken = new HandOver.Accepted(new ProviderReference(reference), null);
        var notice = notice(business, DUE, NOW).trying(Channel.WHATSAPP, NOW);
        return notice.answered(taken, 0, NOW).trying(Channel.EMAIL, NOW);
    }

    @Test
    void countsWhatWaitsAfterSoManyAttempts() {
        added(notice(here, DUE, NOW));
        added(notice(here, DUE, NOW));
        added(notice(here, new Notice.State.Sent(), NOW));
        added(notice(here, new Notice.State.Failed(), NOW));
        added(notice(elsewhere, DUE, NOW));
        added(notice(here, TO_SAULE, DUE, NOW));

        assertThat(here(() -> notices().waiting(ATTEMPTS, 9))).isEqualTo(2);
        assertThat(here(() -> notices().waiting(ATTEMPTS + 1, 9))).isZero();
        assertThat(here(() -> notices().waiting(ATTEMPTS, 1))).isEqualTo(1);
    }

    @Test
    void listsTheLatestFirst() {
        var first = added(since(NOW.minusMillis(1)));
        var second = added(since(NOW));
        added(notice(elsewhere, DUE, NOW));

        assertThat(here(() -> notices().latest(null, 9)))
                .extracting(Notice::id)
                .containsExactly(second.id(), first.id());
        assertThat(here(() -> notices().latest(null, 1))).hasSize(1);
        assertThat(here(() -> notices().latest(NoticePlace.before(NOW), 9)))
                .extracting(Notice::id)
                .containsExactly(first.id());
    }

    @Test
    void losesNoneOfTheSameAgeBetweenTwoPages() {
        var added =
                Stream.of(-1, 0, 0, 0, 0, 0, 1)
                        .map(by -> NOW.plusMillis(by))
                        .map(this::since)
                        .toList();
        added.forEach(this::added);

        var listed = new ArrayList<Notice>();
        var page = here(() -> notices().latest(null, 2));
        while (!page.isEmpty()) {
            listed.addAll(page);
            var last = page.getLast().place();
            page = here(() -> notices().latest(last, 2));
        }

        assertThat(listed)
                .extracting(Notice::id)
                .containsExactlyInAnyOrderElementsOf(added.stream().map(Notice::id).toList());
        assertThat(listed).extracting(Notice::place).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void showsNothingToAnotherBusiness() {
        var notice = added(notice(here, DUE, NOW));

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

    private Notice since(Instant since) {
        var id = new EventId(UUID.randomUUID());
        var visit = new AppointmentId(UUID.randomUUID());
        return Notice.due(here, id, visit, NoticeKind.MOVED, since);
    }

    private static Notice notice(BusinessId business, Notice.State state, Instant dueAt) {
        return notice(business, new Subject.ToClient(NoticeKind.MOVED), state, dueAt);
    }

    private static Notice notice(
            BusinessId business, Subject subject, Notice.State state, Instant dueAt) {
        var id = new EventId(UUID.randomUUID());
        var appointment = new AppointmentId(UUID.randomUUID());
        return new Notice(
                NoticeId.of(id, subject),
                business,
                id,
                appointment,
                subject,
                List.of(tried(new Standing.Late()), tried(new Standing.Refusing())),
                state,
                NOW,
                dueAt,
                0);
    }

    private static Delivery tried(Standing standing) {
        return new Delivery(Channel.SMS, standing, ATTEMPTS, NOW, NOW, null, null, 2);
    }

    private static DueNotice named(Notice notice) {
        return new DueNotice(notice.business(), notice.id());
    }

    private static Notice at(Notice one, long version) {
        return new Notice(
                one.id(),
                one.business(),
                one.event(),
                one.appointment(),
                one.subject(),
                one.deliveries(),
                one.state(),
                one.since(),
                one.dueAt(),
                version);
    }
}
