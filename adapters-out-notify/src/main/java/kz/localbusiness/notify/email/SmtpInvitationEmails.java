package kz.localbusiness.notify.email;

import java.nio.charset.StandardCharsets;
import kz.localbusiness.application.team.InvitationEmail;
import kz.localbusiness.application.team.out.InvitationEmails;
import kz.localbusiness.domain.shared.EmailAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/// Sent once, while whoever invites waits for the answer: nobody else knows the link.
@Component
final class SmtpInvitationEmails implements InvitationEmails {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpInvitationEmails.class);

    private final JavaMailSender mail;
    private final EmailAddress from;

    SmtpInvitationEmails(
            JavaMailSender mail,
            @Value("${lbp.mail.from:no-reply@localhost.localdomain}") String from) {
        this.mail = mail;
        this.from = new EmailAddress(from);
    }

    @Override
    public boolean send(InvitationEmail email) {
        var letter = Letter.about(email);
        try {
            mail.send(message -> {
                var form = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
                form.setFrom(from.value(), letter.sender());
                form.setTo(email.to().value());
                form.setSubject(letter.subject());
                form.setText(letter.plain(), letter.html());
                message.setHeader("Auto-Submitted", "auto-generated");
                message.setHeader("Content-Language", letter.language());
            });
            return true;
        } catch (MailException failed) {
            LOG.warn("An invitation was not taken: {}", MailFailure.of(failed));
            return false;
        }
    }
}
