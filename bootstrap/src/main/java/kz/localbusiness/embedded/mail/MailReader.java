package kz.localbusiness.embedded.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// Takes the readable parts out of a message.
record MailReader(MimeMessage message) {

    private static final int LONGEST_PART = 100_000;

    SentMail read(int number, Instant at, String recipient) throws MessagingException {
        try {
            return new SentMail(
                    number,
                    at,
                    senders(),
                    recipient,
                    Objects.requireNonNullElse(message.getSubject(), ""),
                    find(message, "text/plain").orElse(""),
                    find(message, "text/html").orElse(null));
        } catch (IOException e) {
            throw new MessagingException("unreadable message", e);
        }
    }

    private String senders() throws MessagingException {
        return message.getFrom() == null
                ? ""
                : Arrays.stream(message.getFrom())
                        .map(Object::toString)
                        .collect(Collectors.joining(", "));
    }

    private static Optional<String> find(Part part, String type)
            throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            var text = String.valueOf(part.getContent());
            return Optional.of(text.substring(0, Math.min(text.length(), LONGEST_PART)));
        }
        return part.getContent() instanceof Multipart parts ? find(parts, type) : Optional.empty();
    }

    private static Optional<String> find(Multipart parts, String type)
            throws MessagingException, IOException {
        for (int i = 0; i < parts.getCount(); i++) {
            var found = find(parts.getBodyPart(i), type);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
