package kz.localbusiness.domain.notice;

import static kz.localbusiness.domain.notice.Channel.EMAIL;
import static kz.localbusiness.domain.notice.Channel.SMS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentBooked;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.shared.BusinessId;
import org.junit.jupiter.api.Test;

class NoticeTest {

    private static final Instant NOW = Instant.parse("2026-03-02T04:00:00Z");
    private static final ProviderReference REFERENCE = new ProviderReference("4711");
    private static final HandOver TAKEN = new HandOver.Accepted(REFERENCE, null);

    @Test
    void isDueWhenItHappened() {
        var notice = aNotice();

        assertThat(notice.isDue(NOW)).isTrue();
        assertThat(notice.isDue(NOW.minusNanos(1))).isFalse();
        assertThat(notice.kind()).isEqualTo(NoticeKind.RECEIVED);
    }

    @Test
    void belongsToOneSenderUntilTheClaimLapses() {
        var claimed = aNotice().trying(Channel.EMAIL, NOW);

        assertThat(claimed.isDue(NOW.plusSeconds(119))).isFalse();
        assertThat(claimed.isDue(NOW.plusSeconds(120))).isTrue();
        assertThat(claimed.attempts()).isEqualTo(1);
    }

    @Test
    void isNeverDueAgainOnceItHasArrivedOrWasDropped() {
        var claimed = aNotice().trying(Channel.EMAIL, NOW);

        assertThat(isDueLater(claimed.answered(TAKEN, 0, NOW))).isFalse();
        assertThat(isDueLater(claimed.dropped(Notice.Why.UNTRUE))).isFalse();
        assertThat(isDueLater(claimed.failed())).isFalse();
        assertThat(isDueLater(claimed)).isTrue();
    }

    @Test
    void waitsForTheReportWhereThereIsOne() {
        var handed = aNotice().trying(Channel.SMS, NOW).answered(TAKEN, 0, NOW);

        assertThat(handed.state()).isEqualTo(new Notice.State.Due());
        assertThat(handed.last().orElseThrow().standing())
                .isEqualTo(new Delivery.Standing.HandedOver());

        var told = handed.told(REFERENCE, delivered(), NOW.plusSeconds(5));

        assertThat(told.state()).isEqualTo(new Notice.State.Sent());
    }

    @Test
    void keepsWhatArrivedWhateverIsToldLater() {
        var failed = new DeliveryReport.Standing.Failed(DeliveryFailure.UNREACHABLE);
        var later = new DeliveryReport(failed, NOW.plusSeconds(60), null);

        var notice =
                aNotice()
                        .trying(Channel.SMS, NOW)
                        .answered(TAKEN, 0, NOW)
                        .told(REFERENCE, delivered(), NOW)
                        .told(REFERENCE, later, NOW);

        assertThat(notice.deliveries()).singleElement().matches(Delivery::hasArrived);
        assertThat(notice.state()).isEqualTo(new Notice.State.Sent());
    }

    @Test
    void arrivesLateAsWell() {
        var notice =
                aNotice()
                        .trying(Channel.SMS, NOW)
                        .answered(TAKEN, 0, NOW)
                        .asked(Optional.empty(), NOW.plusSeconds(900))
                        .trying(Channel.EMAIL, NOW.plusSeconds(900));

        assertThat(notice.deliveries()).extracting(Delivery::channel).containsExactly(SMS, EMAIL);
        assertThat(notice.told(REFERENCE, delivered(), NOW.plusSeconds(901)).state())
                .isEqualTo(new Notice.State.Sent());
    }

    @Test
    void isLookedForSoonWhenTheAnswerWasLost() {
        var lost = aNotice().trying(Channel.SMS, NOW).answered(new HandOver.Unclear(), 0, NOW);

        assertThat(lost.last().orElseThrow().standing()).isEqualTo(new Delivery.Standing.Trying());
        assertThat(lost.dueAt()).isEqualTo(NOW.plusSeconds(20));
    }

    @Test
    void waitsTwiceAsLongAfterEachFailureUpToAQuarterOfAnHour() {
        var pauses = new ArrayList<Long>();
        var notice = aNotice();
        for (int attempt = 1; attempt <= 7; attempt++) {
            notice = notice.trying(Channel.EMAIL, NOW).answered(new HandOver.NotNow(null), 0, NOW);
            pauses.add(Duration.between(NOW, notice.dueAt()).toSeconds());
        }

        assertThat(pauses).containsExactly(30L, 60L, 120L, 240L, 480L, 900L, 900L);
    }

    @Test
    void leavesAProviderAloneForAsLongAsItWants() {
        var wanted = new HandOver.NotNow(Duration.ofMinutes(7));

        var notice = aNotice().trying(Channel.TELEGRAM, NOW).answered(wanted, 0, NOW);

        assertThat(notice.dueAt()).isEqualTo(NOW.plus(Duration.ofMinutes(7)));
    }

    @Test
    void countsAsSentWhatLeftWhileItWasTrue() {
        var handed = aNotice().trying(Channel.SMS, NOW).answered(TAKEN, 0, NOW);

        assertThat(handed.untrue().state()).isEqualTo(new Notice.State.Sent());
        assertThat(aNotice().untrue().state())
                .isEqualTo(new Notice.State.Dropped(Notice.Why.UNTRUE));
    }

    private static boolean isDueLater(Notice notice) {
        return notice.isDue(NOW.plus(Duration.ofDays(1)));
    }

    private static DeliveryReport delivered() {
        return new DeliveryReport(new DeliveryReport.Standing.Delivered(), NOW, null);
    }

    private static Notice aNotice() {
        var event =
                new AppointmentBooked(
                        new EventId(new UUID(0, 1)), new AppointmentId(new UUID(0, 2)), NOW);
        var visit = VisitFixture.visit(VisitFixture.AIGERIM, VisitFixture.TEN, List.of());
        return Notice.about(event, NoticeKind.RECEIVED, visit, new BusinessId(new UUID(0, 3)));
    }
}
