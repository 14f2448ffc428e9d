package kz.localbusiness.application.notice;

import static kz.localbusiness.application.OpenSalon.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.booking.RelayNews;
import kz.localbusiness.application.notice.out.PlayedSms.Fault;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.Delivery;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.DeliveryReport;
import kz.localbusiness.domain.notice.DeliveryReport.Standing;
import kz.localbusiness.domain.notice.DeliveryRules;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.NoticeSettings;
import kz.localbusiness.domain.notice.ProviderReference;
import kz.localbusiness.domain.notice.QuietHours;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A salon that writes by SMS first, and by e-mail to whom that does not reach.
class TakeDeliveryReportTest {

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final Standing DELIVERED = new Standing.Delivered();
    private static final Standing UNREACHABLE = new Standing.Failed(DeliveryFailure.UNREACHABLE);

    private final OpenSalon salon = new OpenSalon();

    @BeforeEach
    void book() {
        var rules =
                new DeliveryRules(
                        List.of(Channel.SMS, Channel.EMAIL), List.of(), PATIENCE, QuietHours.NONE);
        var settings = NoticeSettings.usual(salon.business).delivering(rules);
        salon.run(() -> salon.platform.noticeChoices.save(settings));
        salon.booked(MONDAY, "12:00");
        salon.platform.callers.become(new Caller.Platform());
        salon.platform.port(RelayNews.class).relay(salon.relay(MONDAY));
    }

    @Test
    void writesDownThatAMessageHasArrived() {
        sendDue();

        told(DELIVERED);

        assertThat(notice().state()).isEqualTo(new Notice.State.Sent());
        assertThat(logged())
                .extracting(Delivery::channel, Delivery::standing, Delivery::at)
                .containsExactly(tuple(Channel.SMS, new Delivery.Standing.Arrived(), now()));
        pass(PATIENCE);
        assertThat(salon.platform.emails.sent()).isEmpty();
    }

    @Test
    void triesTheNextWayAtOnceWhenItDidNotArrive() {
        sendDue();

        told(UNREACHABLE);
        sendDue();

        assertThat(salon.platform.emails.sent()).hasSize(1);
        assertThat(logged())
                .extracting(Delivery::standing)
                .containsExactly(
                        new Delivery.Standing.Failed(DeliveryFailure.UNREACHABLE),
                        new Delivery.Standing.Arrived());
    }

    @Test
    void sendsAgainByGrowingPausesWhatFailedForWantOfMoney() {
        sendDue();
        told(new Standing.Failed(DeliveryFailure.BILLING));
        pass(Duration.ofSeconds(29));
        assertThat(salon.platform.texts.taken()).hasSize(1);
        pass(Duration.ofSeconds(1));
        assertThat(salon.platform.texts.taken()).hasSize(2);

        told(new Standing.Failed(DeliveryFailure.BILLING));
        pass(Duration.ofSeconds(59));
        assertThat(salon.platform.texts.taken()).hasSize(2);
        pass(Duration.ofSeconds(1));
        told(DELIVERED);

        assertThat(salon.platform.texts.taken()).hasSize(3);
        assertThat(notice().state()).isEqualTo(new Notice.State.Sent());
        assertThat(salon.platform.emails.sent()).isEmpty();
    }

    @Test
    void sendsNothingTwiceWhateverIsToldAgainOrInAnyOrder() {
        sendDue();

        told(UNREACHABLE);
        told(new Standing.Underway());
        told(UNREACHABLE);
        sendDue();
        told(UNREACHABLE);
        told(DELIVERED);
        told(UNREACHABLE);
        pass(PATIENCE);

        assertThat(salon.platform.texts.taken()).hasSize(1);
        assertThat(salon.platform.emails.sent()).hasSize(1);
        assertThat(logged()).allMatch(Delivery::hasArrived);
    }

    @Test
    void takesWhatIsOfNobodysMessage() {
        sendDue();
        var before = notice();

        told(Channel.SMS, new ProviderReference("smsc:17-00ff"), UNREACHABLE);
        told(Channel.WHATSAPP, reference(), UNREACHABLE);

        assertThat(notice()).isEqualTo(before);
    }

    @Test
    void comesFromProvidersWhoNeverSignIn() {
        sendDue();
        salon.platform.callers.become(new Caller.Anyone());

        told(DELIVERED);

        assertThat(notice().state()).isEqualTo(new Notice.State.Sent());
    }

    @Test
    void asksForWhatIsNotTold() {
        sendDue();
        salon.platform.texts.becomes(DELIVERED);

        pass(PATIENCE);

        assertThat(notice().state()).isEqualTo(new Notice.State.Sent());
        assertThat(salon.platform.emails.sent()).isEmpty();
    }

    @Test
    void looksForAMessageWhoseAnswerWasLost() {
        salon.platform.texts.next(Fault.LOST);
        sendDue();
        salon.platform.texts.becomes(DELIVERED);

        pass(Duration.ofSeconds(20));

        assertThat(salon.platform.texts.taken()).hasSize(1);
        assertThat(notice().state()).isEqualTo(new Notice.State.Sent());
    }

    @Test
    void sendsAgainWhatTheProviderDoesNotHave() {
        salon.platform.texts.next(Fault.SWALLOWED);
        sendDue();
        assertThat(salon.platform.texts.taken()).isEmpty();

        pass(Duration.ofSeconds(20));

        assertThat(salon.platform.texts.taken()).hasSize(1);
    }

    @Test
    void sendsNothingAgainWhileTheProviderDoesNotSay() {
        salon.platform.texts.next(Fault.LOST);
        salon.platform.texts.leaveUnanswered(2);
        sendDue();

        pass(Duration.ofSeconds(20));
        pass(Duration.ofSeconds(20));
        assertThat(logged())
                .extracting(Delivery::standing)
                .containsExactly(new Delivery.Standing.Trying());
        pass(Duration.ofSeconds(40));

        assertThat(logged())
                .extracting(Delivery::standing)
                .containsExactly(new Delivery.Standing.HandedOver());
        assertThat(salon.platform.texts.taken()).hasSize(1);
    }

    @Test
    void writesByTheNextWayWhenTheProviderNeverSays() {
        salon.platform.texts.next(Fault.LOST);
        salon.platform.texts.leaveUnanswered(Integer.MAX_VALUE);
        sendDue();

        for (var end = now().plus(PATIENCE); now().isBefore(end); ) {
            assertThat(salon.platform.emails.sent()).isEmpty();
            pass(Duration.ofMinutes(1));
        }

        assertThat(salon.platform.texts.taken()).hasSize(1);
        assertThat(salon.platform.emails.sent()).hasSize(1);
    }

    private void pass(Duration by) {
        salon.platform.clock.advance(by);
        sendDue();
    }

    private void sendDue() {
        var send = salon.platform.port(SendNotice.class);
        salon.platform.port(ListDueNotices.class).due(100).forEach(send::send);
    }

    private void told(Standing standing) {
        told(Channel.SMS, reference(), standing);
    }

    private void told(Channel channel, ProviderReference reference, Standing standing) {
        var report = new DeliveryReport(standing, now(), null);
        salon.platform
                .port(TakeDeliveryReport.class)
                .take(new TakeDeliveryReport.Told(channel, reference, report));
    }

    private ProviderReference reference() {
        return Objects.requireNonNull(notice().deliveries().getFirst().reference());
    }

    private Notice notice() {
        return salon.platform.notices.everything().getFirst();
    }

    /// As the owner reads it.
    private List<Delivery> logged() {
        salon.platform.callers.become(
                new Caller.Member(salon.business, "owner", Set.of(Role.OWNER), null));
        var lines =
                salon.platform
                        .port(ListNotices.class)
                        .list(new ListNotices.Query(salon.business, null))
                        .lines();
        salon.platform.callers.become(new Caller.Platform());
        return lines.getFirst().notice().deliveries();
    }

    private Instant now() {
        return salon.platform.clock.instant();
    }
}
