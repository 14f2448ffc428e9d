package kz.localbusiness.application.notice.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import kz.localbusiness.application.SettableClock;
import kz.localbusiness.application.notice.out.PlayedSms.Fault;
import kz.localbusiness.application.notice.out.PlayedSms.Message;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.DeliveryReport;
import kz.localbusiness.domain.notice.DeliveryReport.Standing;
import kz.localbusiness.domain.notice.DeliveryReport.Standing.Delivered;
import kz.localbusiness.domain.notice.DeliveryReport.Standing.Failed;
import kz.localbusiness.domain.notice.DeliveryReport.Standing.Underway;
import kz.localbusiness.domain.notice.DeliveryReport.Standing.Unknown;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.ProviderReference;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a way to a provider of SMS does, whatever goes wrong on it.
public abstract class TextMessagesContract {

    protected static final PhoneNumber DANA = new PhoneNumber("+77011234567");
    protected static final String TEXT = "Ертең 10:00, Айгерім";

    protected static final Duration HOUR = Duration.ofHours(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Instant NOON = Instant.parse("2026-11-30T07:00:00Z");

    protected final SettableClock clock = new SettableClock(NOON);
    protected final PlayedSms played = new PlayedSms();

    protected TextMessages messages;

    protected abstract TextMessages messages(PlayedSms played, SettableClock clock);

    @BeforeEach
    void connect() {
        messages = messages(played, clock);
    }

    @Test
    void handsAMessageOver() {
        accepted(send(1));

        assertThat(played.taken())
                .extracting(Message::digits, Message::text)
                .containsExactly(tuple("77011234567", TEXT));
    }

    @ParameterizedTest
    @CsvSource({"PT1H, PT1H", "PT5H29M59.9S, PT5H29M", "PT24H, PT24H", "P3D, PT24H"})
    void isNotTriedForLongerThanItIsOfUse(Duration rest, Duration term) {
        accepted(messages.send(DANA, TEXT, rest, name(1)));

        assertThat(played.taken())
                .extracting(one -> one.term().truncatedTo(ChronoUnit.MINUTES))
                .containsExactly(term);
    }

    /// Money is news at any time.
    @Test
    void isTriedForADayWhereItIsOfUseForEver() {
        var forEver = Duration.between(NOON, Instant.MAX);

        accepted(messages.send(DANA, TEXT, forEver, name(1)));

        assertThat(played.taken()).extracting(Message::term).containsExactly(Duration.ofDays(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі",
                "1+1=2 & 50% = ½; a=b&c=d?e#f/g",
                "12 000 ₸ «Салон» — №1 😀",
                "two\nlines",
                "+"
            })
    void keepsEveryLetter(String text) {
        accepted(messages.send(DANA, text, HOUR, name(1)));

        assertThat(played.taken()).extracting(Message::text).containsExactly(text);
    }

    @Test
    void tellsWhatBecomesOfIt() {
        var reference = Objects.requireNonNull(accepted(send(1)).reference());
        assertThat(standing(reference)).isEqualTo(new Underway());

        clock.advance(MINUTE);
        played.let(new Delivered());

        assertThat(messages.report(DANA, reference))
                .get()
                .extracting(DeliveryReport::standing, DeliveryReport::at)
                .containsExactly(new Delivered(), clock.instant());
    }

    @ParameterizedTest
    @EnumSource(
            value = DeliveryFailure.class,
            names = {"UNREACHABLE", "POLICY", "OTHER"})
    void tellsWhyItDoesNotArrive(DeliveryFailure why) {
        var reference = Objects.requireNonNull(accepted(send(1)).reference());

        played.let(new Failed(why));

        assertThat(standing(reference)).isEqualTo(new Failed(why));
    }

    @Test
    void tellsOneMessageFromAnother() {
        var first = accepted(send(1)).reference();
        clock.advance(MINUTE);
        var second = accepted(send(2)).reference();

        assertThat(first).isNotNull().isNotEqualTo(second);
    }

    @ParameterizedTest
    @EnumSource(
            value = DeliveryFailure.class,
            names = {"BAD_ADDRESS", "POLICY", "BILLING", "NOT_AUTHORISED", "OTHER"})
    void saysWhyTheProviderWillNot(DeliveryFailure why) {
        played.refuse(why);

        assertThat(send(1)).isEqualTo(new HandOver.Refused(why));
        assertThat(played.taken()).isEmpty();
    }

    @Test
    void saysHowLongTheProviderWantsToBeLeftAlone() {
        played.beBusy();

        assertThat(send(1))
                .isInstanceOfSatisfying(
                        HandOver.NotNow.class,
                        not -> assertThat(not.pause()).isGreaterThanOrEqualTo(MINUTE));
        assertThat(played.taken()).isEmpty();
    }

    @Test
    void saysThatNothingWasTakenWhereItIsTurnedAway() {
        played.next(Fault.AWAY);

        assertThat(send(1)).isEqualTo(new HandOver.NotNow(null));
        assertThat(played.taken()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"LOST", "LATE", "ERROR_PAGE", "EMPTY", "HALF", "CUT"})
    void findsAMessageWhoseAnswerIsNotToBeHad(Fault fault) {
        played.next(fault);

        assertThat(send(1)).isInstanceOf(HandOver.Unclear.class);
        assertThat(standing(name(1))).isEqualTo(new Underway());
        assertThat(played.taken()).hasSize(1);
    }

    @Test
    void knowsThatTheProviderHasNoSuchMessage() {
        accepted(send(1));
        played.next(Fault.SWALLOWED);

        assertThat(send(2)).isInstanceOf(HandOver.Unclear.class);
        assertThat(standing(name(2))).isEqualTo(new Unknown());
        assertThat(standing(name(3))).isEqualTo(new Unknown());
    }

    @Test
    void sendsNothingToANumberThatCannotBeRead() {
        assertThat(messages.send(DANA.masked(), TEXT, HOUR, name(1)))
                .isEqualTo(new HandOver.Refused(DeliveryFailure.BAD_ADDRESS));
        assertThat(messages.send(PhoneNumber.ERASED, TEXT, HOUR, name(2)))
                .isEqualTo(new HandOver.Refused(DeliveryFailure.BAD_ADDRESS));
        assertThat(played.taken()).isEmpty();
    }

    /// Each with a text of its own.
    protected HandOver send(int number) {
        return messages.send(DANA, number == 1 ? TEXT : TEXT + " " + number, HOUR, name(number));
    }

    protected Standing standing(ProviderReference reference) {
        return messages.report(DANA, reference).orElseThrow().standing();
    }

    protected static ProviderReference name(int number) {
        return new ProviderReference("00000000-0000-4000-8000-%012d:SMS".formatted(number));
    }

    protected static HandOver.Accepted accepted(HandOver answer) {
        if (answer instanceof HandOver.Accepted taken) {
            return taken;
        }
        throw new AssertionError("not accepted: " + answer);
    }
}
