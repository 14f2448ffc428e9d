package kz.localbusiness.notify.email;

import static kz.localbusiness.notify.email.EmailFixture.email;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailTimeoutsTest {

    private final JavaMailSenderImpl mail = new JavaMailSenderImpl();

    @Test
    void limitsEveryWaitOfEverySender() {
        new MailTimeouts().postProcessAfterInitialization(mail, "mailSender");

        assertThat(mail.getJavaMailProperties())
                .containsEntry("mail.smtp.connectiontimeout", "10000")
                .containsEntry("mail.smtp.timeout", "10000")
                .containsEntry("mail.smtp.writetimeout", "10000")
                .containsEntry("mail.smtps.timeout", "10000");
    }

    @Test
    void leavesWhatIsConfigured() {
        mail.getJavaMailProperties().setProperty("mail.smtp.timeout", "500");

        new MailTimeouts().postProcessAfterInitialization(mail, "mailSender");

        assertThat(mail.getJavaMailProperties()).containsEntry("mail.smtp.timeout", "500");
    }

    @Test
    @Timeout(10)
    void letsAServerThatNeverAnswersFailTheMessage() throws Exception {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            mail.setHost(silent.getInetAddress().getHostAddress());
            mail.setPort(silent.getLocalPort());
            mail.getJavaMailProperties().setProperty("mail.smtp.timeout", "200");
            var emails = new SmtpAppointmentEmails(mail, "no-reply@example.kz");

            var sent = emails.send(email(NoticeKind.CONFIRMED, Language.KK).email());

            assertThat(sent).isFalse();
        }
    }
}
