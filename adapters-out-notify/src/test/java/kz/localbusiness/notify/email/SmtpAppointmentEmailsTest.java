package kz.localbusiness.notify.email;

import static kz.localbusiness.notify.email.EmailFixture.email;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.shared.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpAppointmentEmailsTest {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    private final JavaMailSenderImpl mail = new JavaMailSenderImpl();
    private final SmtpAppointmentEmails emails =
            new SmtpAppointmentEmails(mail, "no-reply@localhost.localdomain");

    @BeforeEach
    void startTheServer() {
        server.start();
        mail.setHost("127.0.0.1");
        mail.setPort(server.getSmtp().getPort());
    }

    @AfterEach
    void stopTheServer() {
        server.stop();
    }

    @Test
    void sendsPlainTextAndThenHtmlInUtf8() throws Exception {
        var sent = emails.send(email(NoticeKind.CONFIRMED, Language.KK).email());

        assertThat(sent).isTrue();
        var message = theOnlyMessage();
        assertThat(message.getContentType()).startsWith("multipart/alternative");
        var parts = (MimeMultipart) message.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(parts.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
        assertThat((String) parts.getBodyPart(0).getContent()).contains("Шаш қию");
        assertThat((String) parts.getBodyPart(1).getContent()).contains("Шаш қию");
    }

    @Test
    void writesInTheNameOfTheBusinessFromThePlatformsAddress() throws Exception {
        emails.send(email(NoticeKind.RECEIVED, Language.RU).email());

        var message = theOnlyMessage();
        var from = (InternetAddress) message.getFrom()[0];
        assertThat(from.getPersonal()).isEqualTo("Айгерім");
        assertThat(from.getAddress()).isEqualTo("no-reply@localhost.localdomain");
        assertThat(message.getAllRecipients())
                .containsExactly(new InternetAddress("dana@example.kz"));
        assertThat(message.getSubject()).isEqualTo("Айгерім: мы получили Вашу запись");
    }

    @Test
    void marksItselfAsAutomaticAndNamesEachMessageOnce() throws Exception {
        emails.send(email(NoticeKind.RECEIVED, Language.KK).email());

        var message = theOnlyMessage();
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("Content-Language")).containsExactly("kk");
        assertThat(message.getMessageID())
                .isEqualTo("<%s@localhost.localdomain>".formatted(EmailFixture.EVENT));
    }

    @Test
    void tellsMailProgramsWhereItIsUnsubscribed() throws Exception {
        emails.send(email(NoticeKind.REMINDER, Language.RU).email());

        assertThat(theOnlyMessage().getHeader("List-Unsubscribe"))
                .containsExactly("<http://localhost:8080/aigerim/booking/token-1#messages>");
    }

    @Test
    void letsNoBusinessNamePretendToBeAnotherSender() throws Exception {
        var hostile = "\"Bank\" <help@bank.example>, x";

        emails.send(email(NoticeKind.CONFIRMED, Language.EN).from(hostile).email());

        var from = theOnlyMessage().getFrom();
        assertThat(from).hasSize(1);
        assertThat(((InternetAddress) from[0]).getAddress())
                .isEqualTo("no-reply@localhost.localdomain");
    }

    @Test
    void saysWhenTheServerIsDown() {
        server.stop();

        var sent = emails.send(email(NoticeKind.MOVED, Language.RU).email());

        assertThat(sent).isFalse();
    }

    private MimeMessage theOnlyMessage() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }
}
