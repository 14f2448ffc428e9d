package kz.localbusiness.notify.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import kz.localbusiness.application.notice.out.PlayedSms.Fault;
import kz.localbusiness.application.notice.out.SimulatedSmsProvider;
import kz.localbusiness.application.notice.out.SimulatedSmsc;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.DeliveryReport.Standing.Failed;
import kz.localbusiness.domain.notice.DeliveryReport.Standing.Underway;
import kz.localbusiness.domain.notice.DeliveryReport.Standing.Unknown;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.sms.SmscNumber;
import kz.localbusiness.domain.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmscTextMessagesTest extends CarriedContract {

    private final SimulatedSmsc smsc = new SimulatedSmsc(played, clock);

    @Override
    protected SimulatedSmsProvider server() {
        return smsc;
    }

    @Override
    protected SmsSettings settings() {
        return SmsSettingsFixture.of(SmsSettingsFixture.smscAt(smsc.address()));
    }

    @Override
    protected void writeLoosely() {
        smsc.writeLoosely();
    }

    @ParameterizedTest
    @CsvSource({"PT20M, 00:20", "PT5H7M, 05:07", "PT2S, 00:01", "P2D, 24:00"})
    void isToTryAsLongAsItIsOfUse(Duration rest, String said) {
        accepted(messages.send(DANA, TEXT, rest, name(1)));

        assertThat(smsc.lastRequest().form()).containsEntry("valid", said);
    }

    @Test
    void asksForWhatItNeeds() {
        send(1);

        var number = String.valueOf(SmscNumber.of(name(1)).value());
        assertThat(smsc.lastRequest().form())
                .isEqualTo(
                        Map.of(
                                "apikey", SimulatedSmsc.KEY,
                                "phones", "77011234567",
                                "mes", TEXT,
                                "id", number,
                                "cost", "2",
                                "valid", "01:00",
                                "fmt", "3",
                                "charset", "utf-8"));
    }

    @Test
    void isLetInByLoginAndUsesASender() {
        var settings =
                SmsSettingsFixture.of(
                        Map.of(
                                "lbp.sms.provider",
                                "smsc",
                                "lbp.sms.smsc.url",
                                smsc.address().toString(),
                                "lbp.sms.smsc.login",
                                SimulatedSmsc.LOGIN,
                                "lbp.sms.smsc.password",
                                SimulatedSmsc.PASSWORD,
                                "lbp.sms.smsc.sender",
                                "Aigerim"));

        accepted(SmsConfiguration.textMessages(settings, clock).send(DANA, TEXT, HOUR, name(1)));

        assertThat(smsc.lastRequest().form())
                .containsEntry("login", SimulatedSmsc.LOGIN)
                .containsEntry("sender", "Aigerim")
                .doesNotContainKey("apikey");
    }

    @Test
    void tellsThePriceAndItsOwnName() {
        var accepted = accepted(send(1));

        assertThat(accepted.price()).isEqualTo(new Money(1_850));
        assertThat(accepted.reference()).isEqualTo(SmscNumber.of(name(1)).to(DANA));
    }

    @ParameterizedTest
    @CsvSource({
        "1, OTHER",
        "2, NOT_AUTHORISED",
        "3, BILLING",
        "4, NOT_AUTHORISED",
        "5, OTHER",
        "6, POLICY",
        "7, BAD_ADDRESS",
        "8, BAD_ADDRESS",
        "77, OTHER"
    })
    void readsEachError(int code, DeliveryFailure why) {
        smsc.failAlways(code);

        assertThat(send(1)).isEqualTo(new HandOver.Refused(why));
    }

    @Test
    void findsWhatItHasSentAMomentAgo() {
        played.next(Fault.LOST);
        assertThat(send(1)).isInstanceOf(HandOver.Unclear.class);

        var again = accepted(send(1));

        assertThat(again.reference()).isEqualTo(SmscNumber.of(name(1)).to(DANA));
        assertThat(played.taken()).hasSize(1);
        assertThat(smsc.lastRequest().path()).isEqualTo("/sys/status.php");
    }

    @Test
    void waitsWithWhatItHadAndFailedForWantOfMoney() {
        accepted(send(1));
        smsc.sayStatus(24);

        assertThat(send(1)).isEqualTo(new HandOver.NotNow(Duration.ofMinutes(1)));

        clock.advance(Duration.ofMinutes(1));
        accepted(send(1));
        assertThat(played.taken()).hasSize(2);
    }

    @Test
    void waitsWithTheSameTextOfAnotherMessage() {
        accepted(send(1));

        assertThat(messages.send(DANA, TEXT, HOUR, name(2)))
                .isEqualTo(new HandOver.NotNow(Duration.ofMinutes(1)));
        accepted(send(3));
        assertThat(played.taken()).hasSize(2);
    }

    @Test
    void doesNotKnowWhereNobodySaysWhetherItWasSent() {
        smsc.failAlways(9);

        assertThat(send(1)).isInstanceOf(HandOver.Unclear.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-2, -1, 0, 99})
    void countsOnWhatHasNotEnded(int status) {
        var reference = Objects.requireNonNull(accepted(send(1)).reference());
        smsc.sayStatus(status);

        assertThat(standing(reference)).isEqualTo(new Underway());
    }

    @Test
    void readsThatThereIsNoSuchMessage() {
        var reference = Objects.requireNonNull(accepted(send(1)).reference());
        smsc.sayStatus(-3);

        assertThat(standing(reference)).isEqualTo(new Unknown());
    }

    @Test
    void sendsNothingMoreOnceAMessageFailedForWantOfMoney() {
        var reference = Objects.requireNonNull(accepted(send(1)).reference());
        smsc.sayStatus(24);

        assertThat(standing(reference)).isEqualTo(new Failed(DeliveryFailure.BILLING));
        assertThat(send(2)).isEqualTo(new HandOver.Refused(DeliveryFailure.BILLING));
        assertThat(played.taken()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 9})
    void doesNotKnowWhatItIsNotTold(int error) {
        var reference = Objects.requireNonNull(accepted(send(1)).reference());
        smsc.failAlways(error);

        assertThat(messages.report(DANA, reference)).isEmpty();
    }
}
