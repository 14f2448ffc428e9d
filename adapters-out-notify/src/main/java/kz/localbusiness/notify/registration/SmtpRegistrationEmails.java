package kz.localbusiness.notify.registration;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import kz.localbusiness.application.business.RegistrationEmail;
import kz.localbusiness.application.business.out.RegistrationEmails;
import kz.localbusiness.domain.shared.EmailAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/// Plain text: there is nothing to show but a code and a link, and nothing to hide.
@Component
final class SmtpRegistrationEmails implements RegistrationEmails {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpRegistrationEmails.class);
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String SENDER = "Local Business Platform";

    private final JavaMailSender mail;
    private final EmailAddress from;

    SmtpRegistrationEmails(
            JavaMailSender mail,
            @Value("${lbp.mail.from:no-reply@localhost.localdomain}") String from) {
        this.mail = mail;
        this.from = new EmailAddress(from);
    }

    @Override
    public boolean send(RegistrationEmail email) {
        try {
            mail.send(message -> fill(message, email));
            return true;
        } catch (MailException failed) {
            LOG.warn(
                    "E-mail {} was not taken: {}", email.kind(), failed.getClass().getSimpleName());
            return false;
        }
    }

    private void fill(MimeMessage message, RegistrationEmail email) throws Exception {
        var texts = RegistrationTexts.in(email.language());
        message.setFrom(new InternetAddress(from.value(), SENDER, UTF_8));
        message.setRecipient(RecipientType.TO, new InternetAddress(email.to().value()));
        message.setSubject(texts.subject(email), UTF_8);
        message.setText(texts.body(email), UTF_8);
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", texts.locale().getLanguage());
    }
}
