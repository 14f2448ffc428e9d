package kz.localbusiness.application.notice;

import static kz.localbusiness.application.OpenSalon.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.booking.ConfirmAppointment;
import kz.localbusiness.application.booking.GiveFeedback;
import kz.localbusiness.application.booking.RecordProgress;
import kz.localbusiness.application.booking.RecordProgress.Progress;
import kz.localbusiness.application.booking.RelayNews;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.FeedbackDecision.FeedbackGiven;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.Notice.State.Dropped;
import kz.localbusiness.domain.notice.Notice.Why;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.NoticeSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Dana's visit is from 12:00 to 13:00 and completed at its end.
class AskHowItWasTest {

    private static final Duration TWO_HOURS = Duration.ofHours(2);

    private final OpenSalon salon = new OpenSalon();
    private final Appointment visit = salon.booked(MONDAY, "12:00");

    @BeforeEach
    void confirm() {
        owner();
        var command = new ConfirmAppointment.Command(salon.business, visit.id());
        salon.platform.port(ConfirmAppointment.class).confirm(command);
        work();
    }

    @Test
    void nobodyIsAskedUnlessTheBusinessWantsThat() {
        record(Progress.COMPLETED);

        workAfter(TWO_HOURS);

        assertThat(asked()).isEmpty();
        assertThat(notices()).isEmpty();
    }

    @Test
    void comesTwoHoursLaterOnceAndLeadsToWhereItIsSaid() {
        choose(NoticeSettings.OPTIONAL);
        record(Progress.COMPLETED);

        workAfter(TWO_HOURS.minusSeconds(1));
        assertThat(asked()).isEmpty();
        workAfter(Duration.ofSeconds(1));
        workAfter(Duration.ofDays(1));

        assertThat(asked()).hasSize(1);
        assertThat(asked().getFirst().feedbackLink())
                .hasToString(asked().getFirst().manageLink() + "#feedback");
    }

    @Test
    void goesToNobodyWhoHasSaidIt() {
        choose(NoticeSettings.OPTIONAL);
        record(Progress.COMPLETED);
        salon.platform.callers.become(new Caller.Anyone());
        var link = salon.platform.links.sign(ManageLink.to(visit, salon.business));
        var praise = new GiveFeedback.Command(salon.business, visit.id(), link, 5, "");
        assertThat(salon.platform.port(GiveFeedback.class).give(praise))
                .isInstanceOf(FeedbackGiven.class);

        workAfter(TWO_HOURS);

        assertThat(asked()).isEmpty();
        assertThat(notices()).extracting(Notice::state).containsExactly(new Dropped(Why.UNTRUE));
    }

    @Test
    void goesToNobodyWhoWasNotThere() {
        choose(NoticeSettings.OPTIONAL);
        record(Progress.NO_SHOW);

        workAfter(TWO_HOURS);

        assertThat(notices()).isEmpty();
    }

    @Test
    void doesNotLeaveOnceTheBusinessWantsItNoMore() {
        choose(NoticeSettings.OPTIONAL);
        record(Progress.COMPLETED);
        choose(Set.of());

        workAfter(TWO_HOURS);

        assertThat(notices()).extracting(Notice::state).containsExactly(new Dropped(Why.SILENT));
    }

    private void choose(Set<NoticeKind> sent) {
        owner();
        var command = new SetNoticeSettings.Command(salon.business, sent);
        salon.platform.port(SetNoticeSettings.class).set(command);
    }

    private void record(Progress progress) {
        owner();
        salon.platform.clock.advance(
                Duration.between(salon.platform.clock.instant(), visit.slot().end()));
        var command = new RecordProgress.Command(salon.business, visit.id(), progress);
        salon.platform.port(RecordProgress.class).record(command);
        work();
    }

    private void owner() {
        salon.platform.callers.becomeOwnerOf(salon.business);
    }

    private void workAfter(Duration pause) {
        salon.platform.clock.advance(pause);
        work();
    }

    private void work() {
        salon.platform.callers.become(new Caller.Platform());
        salon.platform.port(RelayNews.class).relay(salon.relay(MONDAY));
        var send = salon.platform.port(SendNotice.class);
        salon.platform.port(ListDueNotices.class).due(100).forEach(send::send);
    }

    private List<AppointmentEmail> asked() {
        return salon.platform.emails.sent().stream()
                .filter(email -> email.kind() == NoticeKind.COMPLETED)
                .toList();
    }

    private List<Notice> notices() {
        return salon.platform.notices.everything().stream()
                .filter(notice -> notice.kind() == NoticeKind.COMPLETED)
                .toList();
    }
}
