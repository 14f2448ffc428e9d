package kz.localbusiness.domain.chat;

import java.time.Instant;

/// How a client stands with the bot.
public sealed interface MyChat {

    record Linked(Instant since) implements MyChat {}

    record NotLinked() implements MyChat {}

    /// This installation has none.
    record NoBot() implements MyChat {}

    record NoSuchAppointment() implements MyChat {}
}
