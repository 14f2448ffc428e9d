package kz.localbusiness.notify.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import kz.localbusiness.application.notice.out.PlayedSms.Fault;
import kz.localbusiness.application.notice.out.SimulatedMobizon;
import kz.localbusiness.application.notice.out.SimulatedSmsProvider;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.DeliveryReport.Standing.Underway;
import kz.localbusiness.domain.notice.DeliveryReport.Standing.Unknown;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.sms.SmsProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MobizonTextMessagesTest extends CarriedContract {

    private final SimulatedMobizon mobizon = new SimulatedMobizon(played);

    @Override
    protected SimulatedSmsProvider server() {
        return mobizon;
    }

    @Override
    protected SmsSettings settings() {
        return SmsSettingsFixture.of(SmsSettingsFixture.mobizonAt(mobizon.address()));
    }

    @Override
    protected void writeLoosely() {
        mobizon.writeLoosely();
    }

    @Test
    void asksForWhatItNeeds() {
        send(1);

        assertThat(mobizon.lastRequest().form())
                .isEqualTo(
                        Map.of(
                                "recipient", "77011234567",
                                "text", TEXT,
                                "params[name]", name(1).value(),
                                "params[shortenLinks]", "0",
                                "params[validity]", "60"));
    }

    @ParameterizedTest
    @CsvSource({"PT20M, 60", "PT5H7M, 307", "PT2S, 60", "P2D, 1440"})
    void isToTryAsLongAsItIsOfUse(Duration rest, String said) {
        accepted(messages.send(DANA, TEXT, rest, name(1)));

        assertThat(mobizon.lastRequest().form()).containsEntry("params[validity]", said);
    }

    @Test
    void usesASender() {
        var settings =
                SmsSettingsFixture.ofBoth(
                        SmsSettingsFixture.mobizonAt(mobizon.address()),
                        Map.of("lbp.sms.mobizon.sender", "Aigerim"));

        accepted(SmsConfiguration.textMessages(settings, clock).send(DANA, TEXT, HOUR, name(1)));

        assertThat(mobizon.lastRequest().form()).containsEntry("from", "Aigerim");
    }

    @Test
    void tellsItsOwnName() {
        var accepted = accepted(send(1));

        assertThat(accepted.reference()).isEqualTo(SmsProvider.MOBIZON.reference("1000"));
        assertThat(accepted.price()).isNull();
    }

    @Test
    void isNotLetInByAnotherKey() {
        var settings =
                SmsSettingsFixture.ofBoth(
                        Map.of("lbp.sms.mobizon.key", "stolen"),
                        SmsSettingsFixture.mobizonAt(mobizon.address()));

        assertThat(SmsConfiguration.textMessages(settings, clock).send(DANA, TEXT, HOUR, name(1)))
                .isEqualTo(new HandOver.Refused(DeliveryFailure.NOT_AUTHORISED));
    }

    @ParameterizedTest
    @CsvSource({
        "1, OTHER",
        "2, OTHER",
        "4, OTHER",
        "5, OTHER",
        "6, OTHER",
        "8, NOT_AUTHORISED",
        "9, NOT_AUTHORISED",
        "11, OTHER",
        "12, OTHER",
        "13, NOT_AUTHORISED",
        "14, NOT_AUTHORISED",
        "15, OTHER",
        "99, OTHER",
        "777, OTHER"
    })
    void readsEachError(int code, DeliveryFailure why) {
        mobizon.answerAlways("{\"code\":%d,\"data\":null,\"message\":\"no\"}".formatted(code));

        assertThat(send(1)).isEqualTo(new HandOver.Refused(why));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 10, 999, 30})
    void comesBackWhereItMay(int code) {
        mobizon.answerAlways("{\"code\":%d,\"data\":[],\"message\":\"\"}".formatted(code));

        assertThat(send(1)).isEqualTo(new HandOver.NotNow(Duration.ofMinutes(1)));
    }

    @Test
    void leavesItAloneWhereThereWereTooManyRequests() {
        played.beBusy();
        send(1);
        int asked = mobizon.requests().size();
        played.putInOrder();

        clock.advance(Duration.ofSeconds(20));
        assertThat(send(2)).isEqualTo(new HandOver.NotNow(Duration.ofSeconds(40)));
        assertThat(mobizon.requests()).hasSize(asked);

        clock.advance(Duration.ofSeconds(40));
        accepted(send(3));
    }

    @Test
    void doesNotKnowWhatIsHalfDone() {
        mobizon.answerAlways("{\"code\":98,\"data\":[],\"message\":\"\"}");

        assertThat(send(1)).isInstanceOf(HandOver.Unclear.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"code\":0}",
                "{\"code\":0,\"data\":null}",
                "{\"code\":0,\"data\":[]}",
                "{\"code\":\"0\",\"data\":{\"messageId\":null}}",
                "{\"code\":100,\"data\":4711}"
            })
    void takesItsWordForWhatItGivesNoNumber(String envelope) {
        mobizon.answerAlways(envelope);

        assertThat(send(1)).isEqualTo(new HandOver.Accepted(null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"code\":null}", "{\"code\":\"no\"}", "[]", "null", "0"})
    void doesNotKnowWhatItCannotRead(String envelope) {
        mobizon.answerAlways(envelope);

        assertThat(send(1)).isInstanceOf(HandOver.Unclear.class);
        assertThat(messages.report(DANA, name(1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NEW", "ENQUEUD", "ACCEPTD", "PDLIVRD", "SOMETHING"})
    void countsOnWhatHasNotEnded(String status) {
        var reference = Objects.requireNonNull(accepted(send(1)).reference());
        mobizon.sayStatus(status);

        assertThat(standing(reference)).isEqualTo(new Underway());
    }

    @Test
    void readsThatThereIsNoSuchMessage() {
        assertThat(standing(SmsProvider.MOBIZON.reference("4711"))).isEqualTo(new Unknown());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 30})
    void doesNotKnowWhatItIsNotTold(int code) {
        var reference = Objects.requireNonNull(accepted(send(1)).reference());
        mobizon.answerAlways("{\"code\":%d,\"message\":\"\"}".formatted(code));

        assertThat(messages.report(DANA, reference)).isEmpty();
        assertThat(messages.report(DANA, name(1))).isEmpty();
    }

    /// Else a message that is there would be sent again.
    @Test
    void concludesNothingFromCampaignsWithoutNames() {
        played.next(Fault.LOST);
        send(1);
        mobizon.hideNames();

        assertThat(messages.report(DANA, name(1))).isEmpty();
    }
}
