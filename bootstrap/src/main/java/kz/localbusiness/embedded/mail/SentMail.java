package kz.localbusiness.embedded.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One message to one recipient.
///
/// @param number counts from 1 since the start
record SentMail(
        int number,
        Instant at,
        String from,
        String to,
        String subject,
        String text,
        @Nullable String html) {}
