package kz.localbusiness.notify.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import kz.localbusiness.application.Crowd;
import kz.localbusiness.application.SettableClock;
import kz.localbusiness.application.notice.out.PlayedSms;
import kz.localbusiness.application.notice.out.PlayedSms.Fault;
import kz.localbusiness.application.notice.out.PlayedSms.Message;
import kz.localbusiness.application.notice.out.SimulatedSmsProvider;
import kz.localbusiness.application.notice.out.TextMessages;
import kz.localbusiness.application.notice.out.TextMessagesContract;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.DeliveryReport.Standing;
import kz.localbusiness.domain.notice.DeliveryReport.Standing.Underway;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What each provider of SMS is met with over HTTP.
public abstract class CarriedContract extends TextMessagesContract {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration OUT_OF_ORDER = Duration.ofMinutes(10);

    /// In front of what is played, at the contract's clock.
    protected abstract SimulatedSmsProvider server();

    protected abstract SmsSettings settings();

    /// Writes numbers as text from now on.
    protected abstract void writeLoosely();

    @Override
    protected final TextMessages messages(PlayedSms played, SettableClock clock) {
        return SmsConfiguration.textMessages(settings(), clock);
    }

    @AfterEach
    void leave() {
        server().close();
    }

    @Test
    void readsNumbersThatAreText() {
        writeLoosely();

        var reference = Objects.requireNonNull(accepted(send(1)).reference());

        assertThat(standing(reference)).isEqualTo(new Underway());
        assertThat(standing(name(1))).isEqualTo(new Underway());
    }

    @Test
    void postsEverything() {
        var reference = Objects.requireNonNull(accepted(send(1)).reference());
        standing(reference);
        standing(name(1));

        assertThat(server().requests())
                .extracting(SimulatedSmsProvider.Request::method)
                .containsOnly("POST");
    }

    @Test
    void tellsNobodyWhomAMessageIsTo() {
        assertThat(Objects.requireNonNull(accepted(send(1)).reference()).value())
                .doesNotContain("7011234567");
    }

    /// The envelope counts, and not what it comes in.
    @ParameterizedTest
    @ValueSource(ints = {201, 400, 500})
    void readsAnAnswerWhateverItsHttpStatus(int status) {
        server().answerWith(status);

        accepted(send(1));
    }

    /// Nor when a connection that was open before breaks.
    @Test
    void sendsNothingTwiceByItself() {
        accepted(send(1));
        played.next(Fault.SWALLOWED, Fault.SWALLOWED);

        assertThat(send(2)).isInstanceOf(HandOver.Unclear.class);
        assertThat(send(3)).isInstanceOf(HandOver.Unclear.class);

        assertThat(server().requests()).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(
            value = DeliveryFailure.class,
            names = {"BILLING", "NOT_AUTHORISED"})
    void leavesAProviderAloneThatIsOutOfOrder(DeliveryFailure why) {
        played.refuse(why);
        assertThat(send(1)).isEqualTo(new HandOver.Refused(why));
        int asked = server().requests().size();
        played.putInOrder();

        clock.advance(OUT_OF_ORDER.minusSeconds(1));
        assertThat(send(2)).isEqualTo(new HandOver.Refused(why));
        assertThat(server().requests()).hasSize(asked);

        clock.advance(Duration.ofSeconds(1));
        accepted(send(3));
    }

    @Test
    void asksNothingWhereItIsNotLetIn() {
        var reference = Objects.requireNonNull(accepted(send(1)).reference());
        played.refuse(DeliveryFailure.NOT_AUTHORISED);
        send(2);

        assertThat(messages.report(DANA, reference)).isEmpty();

        clock.advance(OUT_OF_ORDER);
        assertThat(standing(reference)).isEqualTo(new Underway());
    }

    @Test
    void asksOnWhileOnlyMoneyIsMissing() {
        var reference = Objects.requireNonNull(accepted(send(1)).reference());
        played.refuse(DeliveryFailure.BILLING);
        send(2);

        assertThat(standing(reference)).isEqualTo(new Underway());
    }

    @ParameterizedTest
    @EnumSource(
            value = DeliveryFailure.class,
            names = {"BAD_ADDRESS", "POLICY", "OTHER"})
    void goesOnAfterAMessageThatTheProviderWillNotTake(DeliveryFailure why) {
        played.refuse(why);
        send(1);
        played.putInOrder();

        accepted(send(2));
    }

    @Test
    void asksForSoMuchAtOnceOnly() {
        server().gather(2);

        var answers = Crowd.of(6).ask(i -> send(i + 1));

        assertThat(answers).allSatisfy(CarriedContract::accepted);
        assertThat(played.taken()).hasSize(6);
        assertThat(played.mostAtOnce()).isEqualTo(2);
    }

    @Test
    void tellsOnlyOfThePhoneThatIsAskedFor() {
        accepted(send(1));
        var other = new PhoneNumber("+77081234567");

        assertThat(messages.report(other, name(1)).orElseThrow().standing())
                .isEqualTo(new Standing.Unknown());
    }

    @Test
    void reportsNothingWhereItHearsNothing() {
        var reference = Objects.requireNonNull(accepted(send(1)).reference());
        server().close();

        assertThat(messages.report(DANA, reference)).isEmpty();
        assertThat(messages.report(DANA, name(1))).isEmpty();
        assertThat(send(2)).isEqualTo(new HandOver.NotNow(null));
        assertThat(played.taken()).extracting(Message::text).containsExactly(TEXT);
    }

    @Test
    void waitsAMinuteWhereItIsAskedTo() {
        played.beBusy();

        assertThat(send(1)).isEqualTo(new HandOver.NotNow(MINUTE));
    }
}
