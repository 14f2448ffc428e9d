package kz.localbusiness.notify.code;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import kz.localbusiness.application.client.out.CodeMessages;
import kz.localbusiness.application.notice.out.TextMessages;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.client.Code;
import kz.localbusiness.domain.client.Contact;
import kz.localbusiness.domain.client.ContactCheck;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.ProviderReference;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/// A code in words: one SMS, or a short e-mail. Neither carries what anybody typed.
@Component
final class WordedCodes implements CodeMessages {

    private static final Logger LOG = LoggerFactory.getLogger(WordedCodes.class);
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final ResourceBundle.Control ONLY_IT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final TextMessages texts;
    private final JavaMailSender mail;
    private final EmailAddress from;

    WordedCodes(
            TextMessages texts,
            JavaMailSender mail,
            @Value("${lbp.mail.from:no-reply@localhost.localdomain}") String from) {
        this.texts = texts;
        this.mail = mail;
        this.from = new EmailAddress(from);
    }

    @Override
    public boolean send(Contact to, Code code, Business business, Language language) {
        var name = business.profile().name().replaceAll("\\p{Cntrl}", " ");
        return switch (to) {
            case Contact.Phone(var number) ->
                    send(number, say(language, "code.text", code.value(), name));
            case Contact.Email(var address) -> send(address, code, name, language);
        };
    }

    /// Whoever has not got it asks for another.
    private boolean send(PhoneNumber to, String text) {
        var reference = new ProviderReference(UUID.randomUUID().toString());
        return texts.send(to, text, ContactCheck.LIFE, reference) instanceof HandOver.Accepted;
    }

    private boolean send(EmailAddress to, Code code, String name, Language language) {
        var subject = say(language, "code.subject", code.value(), name);
        var text = say(language, "code.mail", code.value(), name);
        try {
            mail.send(message -> fill(message, to, subject, text, name));
            return true;
        } catch (MailException failed) {
            LOG.warn("A code was not taken: {}", failed.getClass().getSimpleName());
            return false;
        }
    }

    private void fill(
            MimeMessage message, EmailAddress to, String subject, String text, String name)
            throws Exception {
        message.setFrom(new InternetAddress(from.value(), name, UTF_8));
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(to.value()));
        message.setSubject(subject, UTF_8);
        message.setText(text, UTF_8);
        message.setHeader("Auto-Submitted", "auto-generated");
    }

    private static String say(Language language, String key, String code, String business) {
        var locale = Locale.of(language.name().toLowerCase(Locale.ROOT));
        var bundle = ResourceBundle.getBundle("notices.code", locale, ONLY_IT);
        return new MessageFormat(bundle.getString(key), locale)
                .format(new Object[] {code, business});
    }
}
