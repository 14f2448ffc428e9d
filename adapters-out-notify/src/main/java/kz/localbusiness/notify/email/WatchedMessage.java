package kz.localbusiness.notify.email;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/// Knows whether the mail server was given all of it; from then on only an answer tells whether the
/// server keeps it.
final class WatchedMessage extends MimeMessage {

    private boolean given;

    WatchedMessage(Session session) {
        super(session);
    }

    @Override
    public void writeTo(OutputStream out, String @Nullable [] unwanted)
            throws IOException, MessagingException {
        super.writeTo(out, unwanted);
        given = true;
    }

    boolean isGiven() {
        return given;
    }
}
