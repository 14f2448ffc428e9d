package kz.localbusiness.domain.notice;

import static kz.localbusiness.domain.notice.Channel.EMAIL;
import static kz.localbusiness.domain.notice.Channel.SMS;
import static kz.localbusiness.domain.notice.Channel.TELEGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import kz.localbusiness.domain.notice.Delivery.Standing;
import org.junit.jupiter.api.Test;

class CascadeTest {

    private static final Instant NOON = Instant.parse("2026-03-02T07:00:00Z");
    private static final Instant TEN_AT_NIGHT = Instant.parse("2026-03-02T17:00:00Z");
    private static final Instant NINE_IN_THE_MORNING = Instant.parse("2026-03-03T04:00:00Z");
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private static final Cascade CASCADE =
            new Cascade(
                    List.of(TELEGRAM, SMS, EMAIL),
                    PATIENCE,
                    QuietHours.NIGHT,
                    ZoneId.of("Asia/Atyrau"));

    @Test
    void beginsWithWhatIsDearest() {
        assertThat(next(NOON)).isEqualTo(new NextStep.Send(TELEGRAM));
    }

    @Test
    void goesOnToTheNextWayWhenOneFailed() {
        assertThat(next(NOON, failed(TELEGRAM, NOON))).isEqualTo(new NextStep.Send(SMS));
        assertThat(next(NOON, failed(TELEGRAM, NOON), failed(SMS, NOON)))
                .isEqualTo(new NextStep.Send(EMAIL));
    }

    /// Whoever asks has found that it was not enough.
    @Test
    void goesOnAfterAWayThatIsNotEnough() {
        assertThat(next(NOON, one(TELEGRAM, new Standing.Arrived(), NOON)))
                .isEqualTo(new NextStep.Send(SMS));
    }

    @Test
    void givesUpWhenEveryWayFailed() {
        assertThat(next(NOON, failed(TELEGRAM, NOON), failed(SMS, NOON), failed(EMAIL, NOON)))
                .isEqualTo(new NextStep.GiveUp());
    }

    @Test
    void hasNoWayWhereNobodyCanBeReached() {
        var nobody = new Cascade(List.of(), PATIENCE, QuietHours.NIGHT, ZoneId.of("Asia/Atyrau"));

        assertThat(nobody.next(List.of(), false, NOON)).isEqualTo(new NextStep.NoWay());
    }

    @Test
    void waitsForAReportAsLongAsItsPatienceLasts() {
        var handed = one(SMS, new Standing.HandedOver(), NOON);

        assertThat(next(NOON.plusSeconds(60), failed(TELEGRAM, NOON), handed))
                .isEqualTo(new NextStep.Wait(NOON.plus(PATIENCE)));
        assertThat(next(NOON.plus(PATIENCE), failed(TELEGRAM, NOON), handed))
                .isEqualTo(new NextStep.Ask(handed, NOON.plus(PATIENCE)));
    }

    @Test
    void waitsADayForTheLastWay() {
        var handed = one(SMS, new Standing.HandedOver(), NOON);

        assertThat(next(NOON.plus(PATIENCE), failed(TELEGRAM, NOON), failed(EMAIL, NOON), handed))
                .isEqualTo(new NextStep.Wait(NOON.plus(Duration.ofDays(1))));
    }

    @Test
    void asksWhatBecameOfWhatNobodyCameBackFrom() {
        var trying = one(TELEGRAM, new Standing.Trying(), NOON);

        assertThat(next(NOON.plusSeconds(120), trying))
                .isEqualTo(new NextStep.Ask(trying, NOON.plus(PATIENCE)));
    }

    @Test
    void asksAgainAfterAsLongAsItIsInDoubt() {
        assertThat(Cascade.doubt(Duration.ZERO)).isEqualTo(Duration.ofSeconds(20));
        assertThat(Cascade.doubt(Duration.ofMinutes(3))).isEqualTo(Duration.ofMinutes(3));
        assertThat(Cascade.doubt(Duration.ofHours(5))).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void triesAProviderAgainUntilItsPatienceEndsAndThenTheNext() {
        var refusing = one(TELEGRAM, new Standing.Refusing(), NOON);

        assertThat(next(NOON.plusSeconds(60), refusing)).isEqualTo(new NextStep.Send(TELEGRAM));
        assertThat(next(NOON.plus(PATIENCE), refusing)).isEqualTo(new NextStep.Send(SMS));
    }

    @Test
    void triesTheLastWayForDays() {
        var before = List.of(failed(TELEGRAM, NOON), failed(SMS, NOON));
        var refusing = one(EMAIL, new Standing.Refusing(), NOON);
        var all = Stream.concat(before.stream(), Stream.of(refusing)).toList();

        assertThat(CASCADE.next(all, false, NOON.plus(Duration.ofHours(71))))
                .isEqualTo(new NextStep.Send(EMAIL));
        assertThat(CASCADE.next(all, false, NOON.plus(Duration.ofDays(3))))
                .isEqualTo(new NextStep.GiveUp());
    }

    @Test
    void disturbsNobodyAtNight() {
        assertThat(next(TEN_AT_NIGHT)).isEqualTo(new NextStep.Wait(NINE_IN_THE_MORNING));
        assertThat(next(NINE_IN_THE_MORNING)).isEqualTo(new NextStep.Send(TELEGRAM));
    }

    @Test
    void tellsAtNightWhatIsUrgent() {
        assertThat(CASCADE.next(List.of(), true, TEN_AT_NIGHT))
                .isEqualTo(new NextStep.Send(TELEGRAM));
    }

    @Test
    void sendsAtNightWhatWakesNobody() {
        assertThat(next(TEN_AT_NIGHT, failed(TELEGRAM, NOON), failed(SMS, NOON)))
                .isEqualTo(new NextStep.Send(EMAIL));
    }

    @Test
    void spreadsThoseWhoFailedAtOnce() {
        assertThat(Cascade.pause(1, 0)).isEqualTo(Duration.ofSeconds(30));
        assertThat(Cascade.pause(1, 0.999))
                .isBetween(Duration.ofSeconds(44), Duration.ofSeconds(45));
        assertThat(Cascade.pause(99, 0)).isEqualTo(Duration.ofMinutes(15));
    }

    private static NextStep next(Instant now, Delivery... deliveries) {
        return CASCADE.next(List.of(deliveries), false, now);
    }

    private static Delivery failed(Channel channel, Instant at) {
        return one(channel, new Standing.Failed(DeliveryFailure.UNREACHABLE), at);
    }

    private static Delivery one(Channel channel, Standing standing, Instant at) {
        return new Delivery(channel, standing, 1, at, at, null, null, 0);
    }
}
