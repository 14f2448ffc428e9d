package kz.localbusiness.notify.email;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.HandOver.Accepted;
import kz.localbusiness.domain.notice.HandOver.Refused;
import kz.localbusiness.domain.shared.EmailAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/// Hands letters to the mail server. The sender is the platform's one address under the name of the
/// business: mail servers refuse addresses that are not ours.
@Component
final class Post {

    private static final Logger LOG = LoggerFactory.getLogger(Post.class);
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final JavaMailSender mail;
    private final EmailAddress from;

    Post(
            JavaMailSender mail,
            @Value("${lbp.mail.from:no-reply@localhost.localdomain}") String from) {
        this.mail = mail;
        this.from = new EmailAddress(from);
    }

    EmailAddress from() {
        return from;
    }

    HandOver handOver(Outgoing outgoing) {
        var message = new WatchedMessage(mail.createMimeMessage().getSession());
        try {
            fill(message, outgoing);
        } catch (AddressException unfit) {
            return new Refused(DeliveryFailure.BAD_ADDRESS);
        } catch (MessagingException | UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return sent(message, outgoing);
    }

    private HandOver sent(WatchedMessage message, Outgoing outgoing) {
        try {
            mail.send(message);
            return new Accepted(null, null);
        } catch (MailException failed) {
            var outcome = Verdict.on(failed, message.isGiven());
            LOG.warn("E-mail {}: {}, {}", outgoing.id(), outcome, MailFailure.of(failed));
            return outcome;
        }
    }

    private void fill(MimeMessage message, Outgoing outgoing)
            throws MessagingException, UnsupportedEncodingException {
        var letter = outgoing.letter();
        message.setFrom(new InternetAddress(from.value(), letter.sender(), UTF_8));
        message.setRecipient(RecipientType.TO, new InternetAddress(outgoing.to().value()));
        message.setSubject(letter.subject(), UTF_8);
        message.setContent(Contents.of(outgoing));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", letter.language());
        message.setHeader("Message-ID", messageId(outgoing));
        if (outgoing.unsubscribe() != null) {
            message.setHeader("List-Unsubscribe", "<%s>".formatted(outgoing.unsubscribe()));
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    private String messageId(Outgoing outgoing) {
        var host = from.value().substring(from.value().indexOf('@') + 1);
        return "<%s@%s>".formatted(outgoing.id(), host);
    }
}
