package kz.localbusiness.notify.closing;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import kz.localbusiness.application.closing.ClosingEmail;
import kz.localbusiness.application.closing.out.ClosingEmails;
import kz.localbusiness.domain.shared.EmailAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/// Plain text: a date and the way back.
@Component
final class SmtpClosingEmails implements ClosingEmails {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpClosingEmails.class);
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String SENDER = "Local Business Platform";

    private final JavaMailSender mail;
    private final EmailAddress from;

    SmtpClosingEmails(
            JavaMailSender mail,
            @Value("${lbp.mail.from:no-reply@localhost.localdomain}") String from) {
        this.mail = mail;
        this.from = new EmailAddress(from);
    }

    @Override
    public boolean send(ClosingEmail email) {
        try {
            mail.send(message -> fill(message, email));
            return true;
        } catch (MailException failed) {
            LOG.warn(
                    "E-mail on the end of a business was not taken: {}",
                    failed.getClass().getSimpleName());
            return false;
        }
    }

    private void fill(MimeMessage message, ClosingEmail email) throws Exception {
        var texts = ClosingTexts.in(email.language());
        message.setFrom(new InternetAddress(from.value(), SENDER, UTF_8));
        message.setRecipient(RecipientType.TO, new InternetAddress(email.to().value()));
        message.setSubject(texts.subject(email), UTF_8);
        message.setText(texts.body(email), UTF_8);
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", texts.locale().getLanguage());
    }
}
