package kz.localbusiness.application.notice;

import static kz.localbusiness.application.OpenSalon.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.booking.AgreeToWhatsApp;
import kz.localbusiness.application.booking.RelayNews;
import kz.localbusiness.application.notice.TakeStopWord.Said;
import kz.localbusiness.application.notice.out.RecordedTemplates.Sent;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.DeliveryReport;
import kz.localbusiness.domain.notice.DeliveryReport.Standing;
import kz.localbusiness.domain.notice.DeliveryRules;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.HandOver.Refused;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.Notice.Why;
import kz.localbusiness.domain.notice.OptIn;
import kz.localbusiness.domain.notice.ProviderReference;
import kz.localbusiness.domain.notice.QuietHours;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SendByWhatsAppTest {

    private static final ProviderReference THEIRS = new ProviderReference("wamid.late");
    private static final PhoneNumber DANA = new PhoneNumber("+77011234567");

    private final OpenSalon salon = new OpenSalon();
    private final Appointment visit = salon.booked(TUESDAY, "12:00");

    @BeforeEach
    void bookAndRelay() {
        write(Channel.WHATSAPP);
        agree(true);
        salon.platform.callers.become(new Caller.Platform());
        salon.platform.port(RelayNews.class).relay(salon.relay(TUESDAY));
    }

    @Test
    void fillsTheFactsIntoWordsThatWereApproved() {
        send();

        assertThat(salon.platform.templates.sent())
                .singleElement()
                .satisfies(sent -> {
                    assertThat(sent.to()).isEqualTo(DANA);
                    assertThat(sent.ours()).isEqualTo(notice().id().reference(Channel.WHATSAPP));
                    assertThat(sent.template().name()).isEqualTo("visit_received");
                    assertThat(sent.template().language()).isEqualTo(Language.RU);
                    assertThat(sent.template().values())
                            .startsWith("Salon", "Haircut", "2026-03-03", "12:00")
                            .last()
                            .asString()
                            .startsWith("http://localhost/salon/booking/");
                });
    }

    @Test
    void waitsToHearThatItHasArrived() {
        send();

        assertThat(notice().state()).isEqualTo(new Notice.State.Due());
    }

    @Test
    void takesTheNextWayToWhoeverHasNoWhatsApp() {
        write(Channel.WHATSAPP, Channel.EMAIL);
        salon.platform.templates.next(new Refused(DeliveryFailure.BAD_ADDRESS));

        send();

        assertThat(salon.platform.emails.sent()).hasSize(1);
        assertThat(notice().state()).isEqualTo(new Notice.State.Sent());
    }

    @Test
    void writesNoMoreToWhoeverHasSaidStop() {
        stop(DANA);
        stop(DANA);

        send();

        assertThat(salon.platform.templates.sent()).isEmpty();
        assertThat(notice().state()).isEqualTo(new Notice.State.Dropped(Why.NO_WAY));
    }

    @Test
    void writesStillByOtherWaysToThem() {
        write(Channel.WHATSAPP, Channel.EMAIL);
        stop(DANA);

        send();

        assertThat(salon.platform.templates.sent()).isEmpty();
        assertThat(salon.platform.emails.sent()).hasSize(1);
    }

    @Test
    void writesToNobodyWhoHasNotAgreed() {
        agree(false);

        send();

        assertThat(salon.platform.templates.sent()).isEmpty();
        assertThat(notice().state()).isEqualTo(new Notice.State.Dropped(Why.NO_WAY));
    }

    @Test
    void offersWhatTheBusinessUses() {
        assertThat(offered()).containsExactly(Channel.WHATSAPP);
        write(Channel.SMS, Channel.EMAIL, Channel.WHATSAPP);
        assertThat(offered()).containsExactly(Channel.SMS, Channel.EMAIL, Channel.WHATSAPP);
        write(Channel.EMAIL);
        assertThat(offered()).containsExactly(Channel.EMAIL);
    }

    @Test
    void isHandedOverOnceThoughTheAnswerIsLost() {
        write(Channel.WHATSAPP, Channel.EMAIL);
        salon.platform.templates.next(new HandOver.Unclear());
        send();
        salon.platform.clock.advance(Duration.ofSeconds(30));
        send();
        assertThat(notice().attempts()).isEqualTo(1);

        var ours = notice().id().reference(Channel.WHATSAPP);
        told(ours, new Standing.Underway());
        told(ours, new Standing.Delivered());
        salon.platform.clock.advance(Duration.ofDays(1));
        send();

        assertThat(notice().state()).isEqualTo(new Notice.State.Sent());
        assertThat(notice().last().orElseThrow().reference()).isEqualTo(THEIRS);
        assertThat(salon.platform.emails.sent()).isEmpty();
    }

    @Test
    void isHandedOverAgainAfterADayOfSilenceWhereNoOtherWayIsLeft() {
        salon.platform.templates.next(new HandOver.Unclear());
        send();
        var lost = now();
        while (now().isBefore(lost.plus(Duration.ofDays(1)))) {
            assertThat(salon.platform.templates.sent()).isEmpty();
            salon.platform.clock.advance(Duration.ofMinutes(15));
            send();
        }

        assertThat(salon.platform.templates.sent())
                .extracting(Sent::ours)
                .containsExactly(notice().id().reference(Channel.WHATSAPP));
        salon.platform.clock.advance(Duration.ofHours(1));
        send();
        assertThat(salon.platform.templates.sent()).hasSize(1);
    }

    @Test
    void isHandedOverAgainLaterWhenItFailedForWantOfMoney() {
        send();
        told(
                notice().id().reference(Channel.WHATSAPP),
                Objects.requireNonNull(notice().last().orElseThrow().reference()),
                new Standing.Failed(DeliveryFailure.BILLING));
        send();
        assertThat(salon.platform.templates.sent()).hasSize(1);

        salon.platform.clock.advance(Duration.ofSeconds(30));
        send();

        assertThat(salon.platform.templates.sent()).hasSize(2);
        assertThat(notice().state()).isEqualTo(new Notice.State.Due());
    }

    @Test
    void goesTheNextWayWhenWhatWasInDoubtHasFailed() {
        write(Channel.WHATSAPP, Channel.EMAIL);
        salon.platform.templates.next(new HandOver.Unclear());
        send();

        told(notice().id().reference(Channel.SMS), new Standing.Failed(DeliveryFailure.OTHER));
        assertThat(salon.platform.emails.sent()).isEmpty();
        told(
                notice().id().reference(Channel.WHATSAPP),
                new Standing.Failed(DeliveryFailure.BAD_ADDRESS));
        send();

        assertThat(salon.platform.emails.sent()).hasSize(1);
    }

    @Test
    void silencesNobodyElse() {
        stop(new PhoneNumber("+77010000001"));

        send();

        assertThat(salon.platform.templates.sent()).extracting(Sent::to).containsExactly(DANA);
    }

    private void agree(boolean agrees) {
        var platform = salon.platform;
        platform.callers.become(new Caller.Anyone());
        platform.port(AgreeToWhatsApp.class)
                .agree(
                        new AgreeToWhatsApp.Command(
                                salon.business,
                                visit.id(),
                                platform.links.sign(ManageLink.to(visit, salon.business)),
                                agrees,
                                OptIn.Where.BY_LINK));
        platform.callers.become(new Caller.Platform());
    }

    private List<Channel> offered() {
        salon.platform.callers.become(new Caller.Anyone());
        return salon.platform
                .port(ShowWaysToClients.class)
                .show(new ShowWaysToClients.Query(salon.business));
    }

    /// What has become of the message that we have named so.
    private void told(ProviderReference ours, Standing standing) {
        told(ours, THEIRS, standing);
    }

    private void told(ProviderReference ours, ProviderReference theirs, Standing standing) {
        var report = new DeliveryReport(standing, salon.platform.clock.instant(), null);
        salon.platform.callers.become(new Caller.Anyone());
        salon.platform
                .port(TakeDeliveryReport.class)
                .take(new TakeDeliveryReport.Told(Channel.WHATSAPP, theirs, ours, report));
        salon.platform.callers.become(new Caller.Platform());
    }

    private void stop(PhoneNumber from) {
        salon.platform.callers.become(new Caller.Anyone());
        salon.platform.port(TakeStopWord.class).take(new Said(Channel.WHATSAPP, from));
        salon.platform.callers.become(new Caller.Platform());
    }

    private void write(Channel... order) {
        var usual = DeliveryRules.USUAL;
        var rules =
                new DeliveryRules(
                        List.of(order), usual.reminders(), usual.patience(), QuietHours.NONE);
        salon.run(() -> {
            var known = salon.platform.noticeChoices.current();
            salon.platform.noticeChoices.save(known.delivering(rules));
        });
    }

    private void send() {
        var send = salon.platform.port(SendNotice.class);
        salon.platform.port(ListDueNotices.class).due(100).forEach(send::send);
    }

    private Instant now() {
        return salon.platform.clock.instant();
    }

    private Notice notice() {
        return salon.platform.notices.everything().getFirst();
    }
}
