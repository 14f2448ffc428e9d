package kz.localbusiness.notify.email;

import static kz.localbusiness.notify.email.EmailFixture.email;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.InternetAddress;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Stream;
import kz.localbusiness.domain.booking.Actor;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.AppointmentState.Completed;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.notice.HandOver.Accepted;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.shared.Language;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;

class SmtpAppointmentEmailsTest {

    private static final Instant THEN = Instant.parse("2026-11-24T09:30:00Z");
    private static final String LETTER = "alternative(text/plain, text/html)";
    private static final String INVITATION =
            "mixed(alternative(text/plain, text/html, text/calendar), application/ics)";

    private final Smtp smtp = new Smtp();
    private final SmtpAppointmentEmails emails = new SmtpAppointmentEmails(smtp.post(), () -> THEN);

    @AfterEach
    void stopTheServer() {
        smtp.close();
    }

    @ParameterizedTest
    @MethodSource("everyKindInEveryLanguage")
    void arrivesWholeWithEveryFormThatItNeeds(NoticeKind kind, Language language) {
        var email = of(kind, language).email();
        var letter = Letter.about(email);

        assertThat(emails.send(email)).isEqualTo(new Accepted(null, null));

        var parts = new Parts(smtp.theOnlyMessage());
        assertThat(parts.tree()).isEqualTo(isInvitation(kind) ? INVITATION : LETTER);
        assertThat(text(parts, 0)).isEqualToNormalizingNewlines(letter.plain());
        assertThat(text(parts, 1)).contains(letter.subject(), "Шаш қию");
    }

    static Stream<Arguments> everyKindInEveryLanguage() {
        return Arrays.stream(NoticeKind.values())
                .flatMap(kind -> Arrays.stream(Language.values()).map(l -> Arguments.of(kind, l)));
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"RECEIVED", "CONFIRMED", "MOVED", "CANCELLED"})
    void invitesAsMailProgramsLookForIt(NoticeKind kind) throws Exception {
        emails.send(of(kind, Language.KK).email());

        var method = kind == NoticeKind.CANCELLED ? "CANCEL" : "REQUEST";
        var parts = new Parts(smtp.theOnlyMessage());
        var shown = parts.leaves().get(2);
        var attached = parts.leaves().get(3);
        assertThat(shown.getContentType())
                .isEqualTo("text/calendar; charset=UTF-8; method=" + method);
        assertThat(shown.getHeader("Content-Transfer-Encoding")).containsExactly("base64");
        assertThat(shown.getDisposition()).isNull();
        assertThat(attached.getContentType()).isEqualTo("application/ics; name=invite.ics");
        assertThat(attached.getHeader("Content-Transfer-Encoding")).containsExactly("base64");
        assertThat(attached.getDisposition()).isEqualTo("attachment");
        assertThat(attached.getFileName()).isEqualTo("invite.ics");
        assertThat(parts.bytes(2)).isEqualTo(parts.bytes(3));
        assertThat(text(parts, 2)).contains("METHOD:%s\r\n".formatted(method));
    }

    @Test
    void invitesTheReaderInTheNameOfWhomTheLetterIsFrom() throws Exception {
        emails.send(of(NoticeKind.CONFIRMED, Language.RU).email());

        var message = smtp.theOnlyMessage();
        var from = (InternetAddress) message.getFrom()[0];
        var event = event(new Parts(message).bytes(2));
        var organizer = event.getRequiredProperty("ORGANIZER");
        assertThat(organizer.getValue()).isEqualTo("mailto:" + from.getAddress());
        assertThat(organizer.getRequiredParameter("CN").getValue()).isEqualTo(from.getPersonal());
        assertThat(event.getRequiredProperty("ATTENDEE").getValue())
                .isEqualTo("mailto:" + message.getAllRecipients()[0]);
        assertThat(event.getRequiredProperty("URL").getValue())
                .isEqualTo("http://localhost:8080/aigerim/booking/token-1");
    }

    @Test
    void marksInTheCalendarWhatTheBusinessHasNotAgreedToYet() throws Exception {
        emails.send(email(NoticeKind.RECEIVED, Language.RU).email());

        var event = event(new Parts(smtp.theOnlyMessage()).bytes(2));
        assertThat(event.getRequiredProperty("STATUS").getValue()).isEqualTo("TENTATIVE");
    }

    @Test
    void invitesNobodyToWhatIsOver() {
        emails.send(email(NoticeKind.MOVED, Language.RU).in(new Completed(THEN)).email());

        assertThat(new Parts(smtp.theOnlyMessage()).tree()).isEqualTo(LETTER);
    }

    @Test
    void writesInTheNameOfTheBusinessFromThePlatformsAddress() throws Exception {
        emails.send(email(NoticeKind.RECEIVED, Language.RU).email());

        var message = smtp.theOnlyMessage();
        var from = (InternetAddress) message.getFrom()[0];
        assertThat(from.getPersonal()).isEqualTo("Айгерім");
        assertThat(from.getAddress()).isEqualTo(Smtp.FROM);
        assertThat(message.getAllRecipients())
                .containsExactly(new InternetAddress("dana@example.kz"));
        assertThat(message.getSubject()).isEqualTo("Айгерім: мы получили Вашу запись");
    }

    @Test
    void marksItselfAsAutomaticAndNamesEachMessageOnce() throws Exception {
        emails.send(email(NoticeKind.RECEIVED, Language.KK).email());

        var message = smtp.theOnlyMessage();
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("Content-Language")).containsExactly("kk");
        assertThat(message.getMessageID())
                .isEqualTo("<%s@lbp.example>".formatted(EmailFixture.EVENT));
    }

    /// In one line each: relays that fold a header break its signature.
    @ParameterizedTest
    @EnumSource
    void tellsMailProgramsWhereOneClickUnsubscribes(NoticeKind kind) throws Exception {
        emails.send(of(kind, Language.RU).email());

        assertThat(Collections.list(smtp.theOnlyMessage().getAllHeaderLines()))
                .contains(
                        "List-Unsubscribe: <http://localhost:8080/u/token-1>",
                        "List-Unsubscribe-Post: List-Unsubscribe=One-Click");
    }

    @Test
    void letsNoBusinessNamePretendToBeAnotherSender() throws Exception {
        var hostile = "\"Bank\" <help@bank.example>, x";

        emails.send(of(NoticeKind.CONFIRMED, Language.EN).from(hostile).email());

        var from = smtp.theOnlyMessage().getFrom();
        assertThat(from).hasSize(1);
        assertThat(((InternetAddress) from[0]).getAddress()).isEqualTo(Smtp.FROM);
    }

    private static EmailFixture of(NoticeKind kind, Language language) {
        var agreed = new Confirmed(THEN);
        return switch (kind) {
            case CANCELLED ->
                    email(kind, language).in(new Cancelled(THEN, Actor.BUSINESS, "", agreed));
            case CONFIRMED, MOVED, REMINDER, RECEIPT, REFUND -> email(kind, language).in(agreed);
            case COMPLETED -> email(kind, language).in(new Completed(THEN));
            case RECEIVED, TIME_OFFERED -> email(kind, language);
        };
    }

    private static boolean isInvitation(NoticeKind kind) {
        return switch (kind) {
            case RECEIVED, CONFIRMED, MOVED, CANCELLED -> true;
            case REMINDER, RECEIPT, REFUND, COMPLETED, TIME_OFFERED -> false;
        };
    }

    private static String text(Parts parts, int leaf) {
        return new String(parts.bytes(leaf), StandardCharsets.UTF_8);
    }

    private static VEvent event(byte[] file) throws Exception {
        return new CalendarBuilder()
                .build(new ByteArrayInputStream(file))
                .<VEvent>getComponent("VEVENT")
                .orElseThrow();
    }
}
