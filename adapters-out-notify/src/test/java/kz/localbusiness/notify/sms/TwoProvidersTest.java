package kz.localbusiness.notify.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import kz.localbusiness.application.SettableClock;
import kz.localbusiness.application.notice.out.PlayedSms;
import kz.localbusiness.application.notice.out.PlayedSms.Fault;
import kz.localbusiness.application.notice.out.SimulatedMobizon;
import kz.localbusiness.application.notice.out.SimulatedSmsc;
import kz.localbusiness.application.notice.out.TextMessages;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.DeliveryReport.Standing;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.ProviderReference;
import kz.localbusiness.domain.notice.sms.SmsProvider;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// SMSC first, and Mobizon where that is out of order.
class TwoProvidersTest {

    private static final PhoneNumber DANA = new PhoneNumber("+77011234567");
    private static final URI NOWHERE = URI.create("http://127.0.0.1:1");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-30T07:00:00Z"));
    private final PlayedSms first = new PlayedSms();
    private final PlayedSms second = new PlayedSms();
    private final SimulatedSmsc smsc = new SimulatedSmsc(first, clock);
    private final SimulatedMobizon mobizon = new SimulatedMobizon(second);
    private final TextMessages messages = messages(smsc.address());

    @AfterEach
    void leave() {
        smsc.close();
        mobizon.close();
    }

    @Test
    void leavesTheSecondOneAloneWhileTheFirstIsInOrder() {
        send(1);

        assertThat(first.taken()).hasSize(1);
        assertThat(mobizon.requests()).isEmpty();
    }

    @Test
    void beginsWithTheOneThatIsNamed() {
        var turned =
                SmsConfiguration.textMessages(
                        SmsSettingsFixture.ofBoth(
                                SmsSettingsFixture.mobizonAt(mobizon.address()),
                                SmsSettingsFixture.smscAt(smsc.address())),
                        clock);

        turned.send(DANA, "Kod: 1234", Duration.ofHours(1), name(1));

        assertThat(second.taken()).hasSize(1);
        assertThat(smsc.requests()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = DeliveryFailure.class,
            names = {"BILLING", "NOT_AUTHORISED"})
    void turnsToTheSecondWhereTheFirstIsOutOfOrder(DeliveryFailure why) {
        first.refuse(why);

        assertThat(List.of(send(1), send(2))).allSatisfy(TwoProvidersTest::isOfMobizon);

        assertThat(second.taken()).hasSize(2);
        assertThat(smsc.requests()).as("asked once").hasSize(1);
    }

    @Test
    void comesBackToTheFirst() {
        first.refuse(DeliveryFailure.BILLING);
        send(1);
        first.putInOrder();
        clock.advance(Duration.ofMinutes(10));

        send(2);

        assertThat(first.taken()).hasSize(1);
    }

    @Test
    void turnsToTheSecondWhereTheFirstDoesNotAnswer() {
        first.next(Fault.AWAY);
        isOfMobizon(send(1));

        var noFirst = messages(NOWHERE);
        isOfMobizon(noFirst.send(DANA, "Kod: 1234", Duration.ofHours(1), name(2)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"LOST", "SWALLOWED", "LATE", "ERROR_PAGE", "EMPTY", "HALF", "CUT"})
    void givesNobodyElseWhatTheFirstMayHave(Fault fault) {
        first.next(fault);

        assertThat(send(1)).isInstanceOf(HandOver.Unclear.class);
        assertThat(mobizon.requests()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = DeliveryFailure.class,
            names = {"BAD_ADDRESS", "POLICY", "OTHER"})
    void givesNobodyElseWhatTheFirstWillNotTake(DeliveryFailure why) {
        first.refuse(why);

        assertThat(send(1)).isEqualTo(new HandOver.Refused(why));
        assertThat(mobizon.requests()).isEmpty();
    }

    @Test
    void waitsForTheFirstWhereItIsOnlyBusy() {
        first.beBusy();

        assertThat(send(1)).isEqualTo(new HandOver.NotNow(Duration.ofMinutes(1)));
        assertThat(mobizon.requests()).isEmpty();
    }

    @Test
    void hopesForTheOneThatMayComeBackByItself() {
        first.next(Fault.AWAY);
        second.refuse(DeliveryFailure.BILLING);
        assertThat(send(1)).isEqualTo(new HandOver.NotNow(null));

        first.refuse(DeliveryFailure.BILLING);
        assertThat(send(2)).isEqualTo(new HandOver.Refused(DeliveryFailure.BILLING));
    }

    @Test
    void doesNotKnowWhatTheSecondMayHave() {
        first.refuse(DeliveryFailure.BILLING);
        second.next(Fault.LOST);

        assertThat(send(1)).isInstanceOf(HandOver.Unclear.class);
        assertThat(standing(name(1))).isEqualTo(new Standing.Underway());
    }

    @Test
    void asksTheOneThatHasAMessage() {
        var ofFirst = reference(send(1));
        first.refuse(DeliveryFailure.BILLING);
        var ofSecond = reference(send(2));
        first.let(new Standing.Delivered());

        assertThat(standing(ofFirst)).isEqualTo(new Standing.Delivered());
        assertThat(standing(ofSecond)).isEqualTo(new Standing.Underway());
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"SWALLOWED", "LOST"})
    void asksOnlyTheOneThatMayHaveAMessage(Fault fault) {
        first.next(fault);
        var reference = looksFor(send(1));
        mobizon.close();

        assertThat(standing(reference))
                .isEqualTo(fault == Fault.LOST ? new Standing.Underway() : new Standing.Unknown());
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"SWALLOWED", "LOST"})
    void asksOnlyTheSecondForWhatItMayHave(Fault fault) {
        first.refuse(DeliveryFailure.BILLING);
        second.next(fault);
        var reference = looksFor(send(1));
        smsc.close();

        assertThat(standing(reference))
                .isEqualTo(fault == Fault.LOST ? new Standing.Underway() : new Standing.Unknown());
    }

    @Test
    void asksNoMoreOfTheOneThatDoesNotKnowUs() {
        mobizon.answerAlways("{\"code\":8,\"data\":[],\"message\":\"Login error\"}");
        assertThat(standing(name(1))).isEqualTo(new Standing.Unknown());

        smsc.failAlways(2);
        assertThat(messages.report(DANA, name(1))).as("nobody knows").isEmpty();
    }

    @Test
    void doesNotTakeForAStrangerWhoIsOnlyShutOutForAWhile() {
        smsc.failAlways(4);

        assertThat(messages.report(DANA, name(1))).isEmpty();
    }

    @Test
    void knowsThatNobodyHasAMessageOnlyFromBoth() {
        assertThat(standing(name(1))).isEqualTo(new Standing.Unknown());

        mobizon.close();

        assertThat(messages.report(DANA, name(1))).isEmpty();
    }

    @Test
    void asksNobodyForWhatIsOfAProviderThatIsNotThere() {
        var alone =
                SmsConfiguration.textMessages(
                        SmsSettingsFixture.of(SmsSettingsFixture.smscAt(smsc.address())), clock);

        assertThat(alone.report(DANA, SmsProvider.MOBIZON.reference("1000"))).isEmpty();
        assertThat(smsc.requests()).isEmpty();
    }

    private TextMessages messages(URI atSmsc) {
        return SmsConfiguration.textMessages(
                SmsSettingsFixture.ofBoth(
                        SmsSettingsFixture.smscAt(atSmsc),
                        SmsSettingsFixture.mobizonAt(mobizon.address())),
                clock);
    }

    private HandOver send(int number) {
        return messages.send(DANA, "Kod: " + number, Duration.ofHours(1), name(number));
    }

    private Standing standing(ProviderReference reference) {
        return messages.report(DANA, reference).orElseThrow().standing();
    }

    private static ProviderReference name(int number) {
        return new ProviderReference("visit-%d:SMS".formatted(number));
    }

    private static ProviderReference reference(HandOver answer) {
        return answer instanceof HandOver.Accepted(var reference, _)
                ? Objects.requireNonNull(reference)
                : new ProviderReference("not accepted: " + answer);
    }

    private static ProviderReference looksFor(HandOver answer) {
        return answer instanceof HandOver.Unclear(var reference)
                ? Objects.requireNonNull(reference)
                : new ProviderReference("not in doubt: " + answer);
    }

    private static void isOfMobizon(HandOver answer) {
        assertThat(SmsProvider.of(reference(answer))).contains(SmsProvider.MOBIZON);
    }
}
