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
    void isKnownByOurNameAsLongAsTheAnswerIsNot() {
        var trying = aNotice().trying(Channel.WHATSAPP, NOW);
        var ours = trying.id().reference(Channel.WHATSAPP);
        assertThat(trying.last().orElseThrow().reference()).isEqualTo(ours);
        var lost = trying.answered(new HandOver.Unclear(), 0, NOW);

        var named = lost.named(Channel.WHATSAPP, ours, REFERENCE);

        assertThat(named.last().orElseThrow().reference()).isEqualTo(REFERENCE);
        assertThat(named.dueAt()).as("no second hand-over because of it").isEqualTo(lost.dueAt());
        assertThat(named.told(Channel.WHATSAPP, REFERENCE, delivered(), NOW).state())
                .isEqualTo(new Notice.State.Sent());
        assertThat(lost.named(SMS, ours, REFERENCE)).isEqualTo(lost);
        assertThat(lost.named(Channel.WHATSAPP, new ProviderReference("x"), REFERENCE))
                .isEqualTo(lost);
        var taken = trying.answered(TAKEN, 0, NOW);
        assertThat(taken.named(Channel.WHATSAPP, ours, new ProviderReference("another")))
                .isEqualTo(taken);
    }

    @Test
    void isNeverDueAgainOnceItHasArrivedOrWasDropped() {
        var claimed = aNotice().trying(Channel.EMAIL, NOW);

        assertThat(isDueLater(claimed.answered(TAKEN, 0, NOW))).isFalse();
        assertThat(isDueLater(claimed.dropped(Notice.Why.UNTRUE))).isFalse();
        assertThat(isDueLater(claimed.givenUp())).isFalse();
        assertThat(isDueLater(claimed)).isTrue();
    }

    @Test
    void waitsForTheReportWhereThereIsOne() {
        var handed = aNotice().trying(Channel.SMS, NOW).answered(TAKEN, 0, NOW);

        assertThat(handed.state()).isEqualTo(new Notice.State.Due());
        assertThat(handed.last().orElseThrow().standing())
                .isEqualTo(new Delivery.Standing.HandedOver());

        var told = handed.told(SMS, REFERENCE, delivered(), NOW.plusSeconds(5));

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
                        .told(SMS, REFERENCE, delivered(), NOW)
                        .told(SMS, REFERENCE, later, NOW);

        assertThat(notice.deliveries()).singleElement().matches(Delivery::hasArrived);
        assertThat(notice.state()).isEqualTo(new Notice.State.Sent());
    }

    @Test
    void arrivesLateAsWell() {
        var notice =
                aNotice()
                        .trying(Channel.SMS, NOW)
                        .answered(TAKEN, 0, NOW)
                        .asked(Optional.empty(), NOW.plusSeconds(900), NOW.plusSeconds(900))
                        .trying(Channel.EMAIL, NOW.plusSeconds(900));

        assertThat(notice.deliveries()).extracting(Delivery::channel).containsExactly(SMS, EMAIL);
        assertThat(notice.told(SMS, REFERENCE, delivered(), NOW.plusSeconds(901)).state())
                .isEqualTo(new Notice.State.Sent());
    }

    @Test
    void goesOnAtOnceWhenItDidNotArrive() {
        var told = handed().told(SMS, REFERENCE, failed(), NOW.plusSeconds(5));

        assertThat(told.last().orElseThrow().standing())
                .isEqualTo(new Delivery.Standing.Failed(DeliveryFailure.UNREACHABLE));
        assertThat(told.isDue(NOW.plusSeconds(5))).isTrue();
    }

    @Test
    void staysAsItIsWhateverIsToldAgainOrTooLate() {
        var failed = handed().told(SMS, REFERENCE, failed(), NOW.plusSeconds(5));

        assertThat(failed.told(SMS, REFERENCE, failed(), NOW.plusSeconds(9))).isEqualTo(failed);
        assertThat(failed.told(SMS, REFERENCE, underway(), NOW.plusSeconds(9))).isEqualTo(failed);
        assertThat(failed.told(SMS, REFERENCE, unknown(), NOW.plusSeconds(9))).isEqualTo(failed);
        assertThat(handed().told(SMS, REFERENCE, underway(), NOW.plusSeconds(5)))
                .isEqualTo(handed());
    }

    @Test
    void isToldOnlyOfWhatItIs() {
        var other = new ProviderReference("4712");

        assertThat(handed().told(SMS, other, delivered(), NOW)).isEqualTo(handed());
        assertThat(handed().told(Channel.WHATSAPP, REFERENCE, delivered(), NOW))
                .isEqualTo(handed());
        assertThat(aNotice().told(SMS, REFERENCE, failed(), NOW)).isEqualTo(aNotice());
    }

    @Test
    void leavesTheNextWayToWhoeverHasClaimedIt() {
        var claimed =
                handed().asked(Optional.empty(), NOW, NOW.plusSeconds(900))
                        .trying(EMAIL, NOW.plusSeconds(900));

        var told = claimed.told(SMS, REFERENCE, failed(), NOW.plusSeconds(901));

        assertThat(told.dueAt()).isEqualTo(claimed.dueAt());
        assertThat(told.deliveries().getFirst().standing())
                .isEqualTo(new Delivery.Standing.Failed(DeliveryFailure.UNREACHABLE));
    }

    @Test
    void isHandedOverAgainOnlyWhenTheProviderDoesNotHaveIt() {
        var until = NOW.plusSeconds(900);
        var doubtful = aNotice().trying(SMS, NOW).answered(new HandOver.Unclear(), 0, NOW);

        var found = doubtful.asked(Optional.of(underway()), until, NOW.plusSeconds(20));
        var missing = doubtful.asked(Optional.of(unknown()), until, NOW.plusSeconds(20));
        var unheard = doubtful.asked(Optional.empty(), until, NOW.plusSeconds(60));
        var forgotten = doubtful.asked(Optional.empty(), until, until);

        assertThat(standing(found)).isEqualTo(new Delivery.Standing.HandedOver());
        assertThat(standing(missing)).isEqualTo(new Delivery.Standing.Refusing());
        assertThat(standing(unheard)).isEqualTo(new Delivery.Standing.Trying());
        assertThat(unheard.dueAt()).isEqualTo(NOW.plusSeconds(120));
        assertThat(doubtful.asked(Optional.empty(), until, NOW.plusSeconds(600)).dueAt())
                .isEqualTo(until);
        assertThat(standing(forgotten)).isEqualTo(new Delivery.Standing.Late());
    }

    @Test
    void isHandedOverAgainWhereNobodyEverTells() {
        var doubtful = aNotice().trying(EMAIL, NOW).answered(new HandOver.Unclear(), 0, NOW);

        assertThat(standing(doubtful.asked(Optional.empty(), NOW.plusSeconds(900), NOW)))
                .isEqualTo(new Delivery.Standing.Refusing());
    }

    @Test
    void isHandedOverThreeTimesWhereNobodyEverTellsThenLate() {
        var notice = aNotice().trying(EMAIL, NOW).answered(new HandOver.NotNow(null), 0, NOW);
        var standings = new ArrayList<Delivery.Standing>();
        for (int i = 0; i < 3; i++) {
            notice =
                    notice.trying(EMAIL, NOW)
                            .answered(new HandOver.Unclear(), 0, NOW)
                            .asked(Optional.empty(), NOW.plusSeconds(900), NOW);
            standings.add(standing(notice));
        }

        var again = new Delivery.Standing.Refusing();
        assertThat(standings).containsExactly(again, again, new Delivery.Standing.Late());
    }

    @Test
    void isHandedOverAgainWhereNobodyCanBeAskedAndNothingWasToldInTime() {
        var until = NOW.plus(Duration.ofDays(1));
        var notice = aNotice();
        var standings = new ArrayList<Delivery.Standing>();
        for (int i = 0; i < 3; i++) {
            notice = notice.trying(Channel.WHATSAPP, NOW).answered(new HandOver.Unclear(), 0, NOW);
            var before = notice.asked(Optional.empty(), until, until.minusSeconds(1));
            assertThat(standing(before)).isEqualTo(new Delivery.Standing.Trying());
            assertThat(before.dueAt()).isEqualTo(until);
            notice = notice.asked(Optional.empty(), until, until);
            standings.add(standing(notice));
        }

        var again = new Delivery.Standing.Refusing();
        assertThat(standings).containsExactly(again, again, new Delivery.Standing.Late());
        assertThat(
                        standing(
                                aNotice()
                                        .trying(Channel.WHATSAPP, NOW)
                                        .answered(TAKEN, 0, NOW)
                                        .asked(Optional.empty(), until, until)))
                .as("what was taken is not handed over again")
                .isEqualTo(new Delivery.Standing.Late());
    }

    @Test
    void isLookedForByTheNameUnderWhichTheProviderMayHaveIt() {
        var lost = aNotice().trying(SMS, NOW).answered(new HandOver.Unclear(REFERENCE), 0, NOW);

        assertThat(lost.last().orElseThrow().reference()).isEqualTo(REFERENCE);
        assertThat(standing(lost)).isEqualTo(new Delivery.Standing.Trying());
        assertThat(lost.trying(SMS, NOW).last().orElseThrow().reference())
                .isEqualTo(lost.id().reference(SMS));
    }

    @Test
    void waitsWhenItFailedByTheProvidersFault() {
        var unpaid = report(new DeliveryReport.Standing.Failed(DeliveryFailure.BILLING));
        var later = NOW.plusSeconds(3600);

        var told = handed().told(SMS, REFERENCE, unpaid, later);
        var asked = handed().asked(Optional.of(unpaid), later, later);

        assertThat(List.of(told, asked))
                .allSatisfy(notice -> {
                    assertThat(standing(notice)).isEqualTo(new Delivery.Standing.Refusing());
                    assertThat(notice.dueAt()).isEqualTo(later.plusSeconds(30));
                });
        assertThat(told.told(SMS, REFERENCE, unpaid, later.plusSeconds(9))).isEqualTo(told);
    }

    @Test
    void goesBackToNoWayThatItHasLeft() {
        var unpaid = report(new DeliveryReport.Standing.Failed(DeliveryFailure.BILLING));
        var late = handed().asked(Optional.empty(), NOW, NOW.plusSeconds(900));

        assertThat(standing(late.told(SMS, REFERENCE, unpaid, NOW.plusSeconds(901))))
                .isEqualTo(new Delivery.Standing.Failed(DeliveryFailure.BILLING));
    }

    @Test
    void isLateWhenTheProviderHasItNoMore() {
        assertThat(standing(handed().asked(Optional.of(unknown()), NOW, NOW.plusSeconds(900))))
                .isEqualTo(new Delivery.Standing.Late());
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

    private static Delivery.Standing standing(Notice notice) {
        return notice.last().orElseThrow().standing();
    }

    private static Notice handed() {
        return aNotice().trying(SMS, NOW).answered(TAKEN, 0, NOW);
    }

    private static DeliveryReport delivered() {
        return report(new DeliveryReport.Standing.Delivered());
    }

    private static DeliveryReport failed() {
        return report(new DeliveryReport.Standing.Failed(DeliveryFailure.UNREACHABLE));
    }

    private static DeliveryReport underway() {
        return report(new DeliveryReport.Standing.Underway());
    }

    private static DeliveryReport unknown() {
        return report(new DeliveryReport.Standing.Unknown());
    }

    private static DeliveryReport report(DeliveryReport.Standing standing) {
        return new DeliveryReport(standing, NOW, null);
    }

    private static Notice aNotice() {
        var event =
                new AppointmentBooked(
                        new EventId(new UUID(0, 1)), new AppointmentId(new UUID(0, 2)), NOW);
        var visit = VisitFixture.visit(VisitFixture.AIGERIM, VisitFixture.TEN, List.of());
        return Notice.about(event, NoticeKind.RECEIVED, visit, new BusinessId(new UUID(0, 3)));
    }
}
