package kz.localbusiness.notify.email;

import static kz.localbusiness.domain.notice.DeliveryFailure.BAD_ADDRESS;
import static kz.localbusiness.domain.notice.DeliveryFailure.NOT_AUTHORISED;
import static kz.localbusiness.notify.email.PlayedServer.CUT;
import static kz.localbusiness.notify.email.PlayedServer.FOR_EVER;
import static kz.localbusiness.notify.email.PlayedServer.GREETING;
import static kz.localbusiness.notify.email.PlayedServer.LETTER;
import static kz.localbusiness.notify.email.PlayedServer.SILENCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.HandOver.Accepted;
import kz.localbusiness.domain.notice.HandOver.NotNow;
import kz.localbusiness.domain.notice.HandOver.Refused;
import kz.localbusiness.domain.notice.HandOver.Unclear;
import kz.localbusiness.domain.shared.EmailAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@Timeout(20)
class PostTest {

    private static final HandOver ACCEPTED = new Accepted(null, null);
    private static final HandOver NOT_NOW = new NotNow(null);
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final PlayedServer server = new PlayedServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void isRidOfALetterOnceTheServerHasSaidSo() {
        assertThat(handOver(server.sender())).isEqualTo(ACCEPTED);
        assertThat(server.letters()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {CUT, SILENCE, "500 what", "421 too late"})
    void mindsNoFarewell(String farewell) {
        server.saying(farewell, "QUIT");

        assertThat(handOver(server.sender())).isEqualTo(ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource({
        "GREETING, 554 5.3.2 no service here",
        "GREETING, 421 4.3.2 closing",
        "MAIL, 451 4.3.0 later",
        "MAIL, 421 4.4.5 busy",
        "RCPT, 421 4.7.0 too many",
        "DATA, 451 4.3.0 later",
        "LETTER, 451 4.7.1 later",
        "LETTER, 421 4.3.2 closing"
    })
    void keepsALetterThatTheServerDoesNotTakeNow(String command, String answer) {
        server.saying(answer, command);

        assertThat(handOver(server.sender())).isEqualTo(NOT_NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"450 4.2.0 greylisted", "452 4.2.2 full for now"})
    void saysNothingOfAServerThatMindsTheRecipient(String answer) {
        server.saying(answer, "RCPT");

        assertThat(handOver(server.sender())).isEqualTo(new NotNow(Duration.ofMinutes(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "MAIL, 530 5.7.0 authentication required, NOT_AUTHORISED",
        "MAIL, 550 5.7.1 not from you, POLICY",
        "MAIL, 553 5.1.8 no such sender, POLICY",
        "MAIL, 550 no, POLICY",
        "RCPT, 550 5.1.1 <dana@example.kz> no such user, BAD_ADDRESS",
        "RCPT, 550 5.1.2 no such host, BAD_ADDRESS",
        "RCPT, 550 5.2.1 disabled, BAD_ADDRESS",
        "RCPT, 550 no such user, BAD_ADDRESS",
        "RCPT, 553 not a name, BAD_ADDRESS",
        "RCPT, 556 takes no mail, BAD_ADDRESS",
        "RCPT, 552 5.2.2 full, UNREACHABLE",
        "RCPT, 550 5.7.1 blocked for spam, POLICY",
        "RCPT, 554 5.7.1 relay access denied, POLICY",
        "RCPT, 554 no, POLICY",
        "RCPT, 550 5.4.1 no route, OTHER",
        "DATA, 554 5.6.0 no, POLICY",
        "LETTER, 554 5.7.1 spam, POLICY",
        "LETTER, 554 no, POLICY",
        "LETTER, 552 5.3.4 too big, OTHER",
        "LETTER, 550 5.1.1 no such user, BAD_ADDRESS"
    })
    void saysWhyTheServerWillNotTakeALetter(String command, String answer, DeliveryFailure why) {
        server.saying(answer, command);

        assertThat(handOver(server.sender())).isEqualTo(new Refused(why));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void knowsThatALetterWasNotTakenBeforeItWasGiven(String command, String fault) {
        server.saying(fault, command);

        assertThat(handOver(server.sender())).isEqualTo(NOT_NOW);
        assertThat(server.letters()).isZero();
    }

    static Stream<Arguments> lines() {
        return Stream.of(GREETING, "EHLO", "MAIL", "RCPT", "DATA")
                .flatMap(command -> Stream.of(CUT, SILENCE).map(one -> Arguments.of(command, one)));
    }

    @ParameterizedTest
    @ValueSource(strings = {CUT, SILENCE, "what?"})
    void doesNotKnowWhatBecameOfALetterWhoseAnswerIsLost(String fault) {
        server.saying(fault, LETTER);

        assertThat(handOver(server.sender())).isEqualTo(new Unclear());
        assertThat(server.letters()).isEqualTo(1);
    }

    @Test
    void cutsTheLineOfAServerThatGoesOnForEver() {
        server.saying(FOR_EVER, "EHLO");

        assertThat(handOverInHaste()).isEqualTo(NOT_NOW);
        assertThat(server.letters()).isZero();
    }

    @Test
    void doesNotKnowWhatBecameOfALetterWhoseAnswerNeverEnds() {
        server.saying(FOR_EVER, LETTER);

        assertThat(handOverInHaste()).isEqualTo(new Unclear());
        assertThat(server.letters()).isEqualTo(1);
    }

    @Test
    void waitsForAServerThatIsDown() {
        var sender = server.sender();
        server.close();

        assertThat(handOver(sender)).isEqualTo(NOT_NOW);
    }

    @ParameterizedTest
    @CsvSource({"535 5.7.8 wrong password, true", "454 4.7.0 not now, false"})
    void saysThatTheServerDoesNotKnowUs(String answer, boolean forGood) {
        server.saying(answer, "AUTH");
        var sender = server.sender();
        sender.setUsername("lbp");
        sender.setPassword("wrong");
        sender.getJavaMailProperties().setProperty("mail.smtp.auth", "true");

        assertThat(handOver(sender)).isEqualTo(forGood ? new Refused(NOT_AUTHORISED) : NOT_NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {".dana@example.kz", "da..na@example.kz", "dana.@example.kz"})
    void bothersNoServerWithAnAddressThatIsNone(String address) {
        assertThat(handOver(server.sender(), new EmailAddress(address)))
                .isEqualTo(new Refused(BAD_ADDRESS));
        assertThat(server.letters()).isZero();
    }

    private HandOver handOverInHaste() {
        return handOver(server.sender(), EmailFixture.DANA, Duration.ofSeconds(1));
    }

    private static HandOver handOver(JavaMailSenderImpl sender) {
        return handOver(sender, EmailFixture.DANA);
    }

    private static HandOver handOver(JavaMailSenderImpl sender, EmailAddress to) {
        return handOver(sender, to, LONGEST);
    }

    private static HandOver handOver(JavaMailSenderImpl sender, EmailAddress to, Duration longest) {
        var letter = new Letter("Айгерім", "Рахмет", "Рахмет!\n", "<p>Рахмет!</p>", "kk");
        var outgoing = new Outgoing(EmailFixture.EVENT, to, letter, null, null);
        return new Post(sender, Smtp.FROM, longest).handOver(outgoing);
    }
}
