package kz.localbusiness.notify.email;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
}
