package kz.localbusiness.notify.email;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import kz.localbusiness.domain.shared.EmailAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/// What the platform itself writes, as plain text: there is nothing to show but a few words and a
/// link, and nothing to hide.
@Component
public final class PlatformLetters {

    private static final Logger LOG = LoggerFactory.getLogger(PlatformLetters.class);
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String SENDER = "Local Business Platform";

    private final JavaMailSender mail;
    private final EmailAddress from;

    PlatformLetters(
            JavaMailSender mail,
            @Value("${lbp.mail.from:no-reply@localhost.localdomain}") String from) {
        this.mail = mail;
        this.from = new EmailAddress(from);
    }

    public record PlatformLetter(EmailAddress to, Locale locale, String subject, String body) {}

    /// @param kind for the log, which must not name a person
    /// @return whether the mail server took it
    public boolean send(String kind, PlatformLetter letter) {
        try {
            mail.send(message -> fill(message, letter));
            return true;
        } catch (MailException failed) {
            LOG.warn("E-mail {} was not taken: {}", kind, failed.getClass().getSimpleName());
            return false;
        }
    }

    private void fill(MimeMessage message, PlatformLetter letter) throws Exception {
        message.setFrom(new InternetAddress(from.value(), SENDER, UTF_8));
        message.setRecipient(RecipientType.TO, new InternetAddress(letter.to().value()));
        message.setSubject(letter.subject(), UTF_8);
        message.setText(letter.body(), UTF_8);
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", letter.locale().getLanguage());
    }
}
