package kz.localbusiness.notify.email;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import kz.localbusiness.application.notice.AppointmentEmail;
import kz.localbusiness.application.notice.out.AppointmentEmails;
import kz.localbusiness.domain.shared.EmailAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/// The sender is the platform's one address under the name of the business: mail servers refuse
/// addresses that are not ours.
@Component
final class SmtpAppointmentEmails implements AppointmentEmails {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpAppointmentEmails.class);
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final JavaMailSender mail;
    private final EmailAddress from;

    SmtpAppointmentEmails(
            JavaMailSender mail,
            @Value("${lbp.mail.from:no-reply@localhost.localdomain}") String from) {
        this.mail = mail;
        this.from = new EmailAddress(from);
    }

    @Override
    public boolean send(AppointmentEmail email) {
        var letter = Letter.about(email);
        try {
            mail.send(message -> fill(message, email, letter));
            return true;
        } catch (MailException failed) {
            LOG.warn("E-mail {} was not taken: {}", email.kind(), MailFailure.of(failed));
            return false;
        }
    }

    private void fill(MimeMessage message, AppointmentEmail email, Letter letter) throws Exception {
        message.setFrom(new InternetAddress(from.value(), letter.sender(), UTF_8));
        message.setRecipient(RecipientType.TO, new InternetAddress(email.to().value()));
        message.setSubject(letter.subject(), UTF_8);
        message.setContent(bothForms(letter));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", letter.language());
        message.setHeader("Message-ID", messageId(email));
        message.setHeader("List-Unsubscribe", "<%s>".formatted(email.choiceLink()));
    }

    /// The best form last, as mail programs expect.
    private static MimeMultipart bothForms(Letter letter) throws MessagingException {
        var plain = new MimeBodyPart();
        plain.setText(letter.plain(), UTF_8);
        var html = new MimeBodyPart();
        html.setText(letter.html(), UTF_8, "html");
        return new MimeMultipart("alternative", plain, html);
    }

    /// The same for each attempt at one message, so that mailboxes show it once.
    private String messageId(AppointmentEmail email) {
        var host = from.value().substring(from.value().indexOf('@') + 1);
        return "<%s@%s>".formatted(email.id().value(), host);
    }
}
