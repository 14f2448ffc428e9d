package kz.localbusiness.notify.email;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import kz.localbusiness.notify.calendar.Invitation;

/// What is in a message: plain text, then HTML, because mail programs take the last form that they
/// know. An invitation is a third form of it and an attachment besides: some programs look here,
/// some there.
final class Contents {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String FILE = "application/ics";
    private static final String FILE_NAME = "invite.ics";

    private Contents() {}

    static MimeMultipart of(Outgoing outgoing) throws MessagingException {
        var forms = forms(outgoing.letter());
        var invitation = outgoing.invitation();
        if (invitation == null) {
            return forms;
        }
        var type = "text/calendar; charset=UTF-8; method=%s".formatted(invitation.method());
        forms.addBodyPart(part(invitation, type));
        var file = part(invitation, FILE);
        file.setFileName(FILE_NAME);
        return new MimeMultipart("mixed", wrapped(forms), file);
    }

    private static MimeMultipart forms(Letter letter) throws MessagingException {
        var plain = new MimeBodyPart();
        plain.setText(letter.plain(), UTF_8);
        var html = new MimeBodyPart();
        html.setText(letter.html(), UTF_8, "html");
        return new MimeMultipart("alternative", plain, html);
    }

    /// Its lines must arrive as they are, hence in Base64.
    private static MimeBodyPart part(Invitation invitation, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(invitation.file(), type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static MimeBodyPart wrapped(MimeMultipart parts) throws MessagingException {
        var part = new MimeBodyPart();
        part.setContent(parts);
        return part;
    }
}
