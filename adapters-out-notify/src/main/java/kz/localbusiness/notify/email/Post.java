package kz.localbusiness.notify.email;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.FutureTask;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.HandOver.Accepted;
import kz.localbusiness.domain.notice.HandOver.Refused;
import kz.localbusiness.domain.notice.HandOver.Unclear;
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

    /// A line that was cut is noticed at once.
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final JavaMailSender mail;
    private final EmailAddress from;
    private final Duration longest;

    /// @param longest after which the line is cut, however willing the server seems: a letter must
    ///   not be under way when another node takes it for lost
    Post(
            JavaMailSender mail,
            @Value("${lbp.mail.from:no-reply@localhost.localdomain}") String from,
            @Value("${lbp.mail.longest:30s}") Duration longest) {
        this.mail = mail;
        this.from = new EmailAddress(from);
        this.longest = longest;
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
        return inTime(new FutureTask<>(() -> sent(message, outgoing)));
    }

    /// On a thread whose line breaks when it is interrupted.
    private HandOver inTime(FutureTask<HandOver> sending) {
        var thread = Thread.ofVirtual().name("letter").start(sending);
        try {
            if (!thread.join(longest)) {
                thread.interrupt();
                thread.join(FAREWELL);
            }
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
        return switch (sending.state()) {
            case SUCCESS -> sending.resultNow();
            case FAILED -> throw new IllegalStateException(sending.exceptionNow());
            case RUNNING, CANCELLED -> new Unclear();
        };
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
