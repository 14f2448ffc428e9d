package kz.localbusiness.domain.chat;

import java.time.Instant;

/// How somebody of a team stands with the bot.
public sealed interface TeamChat {

    /// There is no bot.
    record NoBot() implements TeamChat {}

    record NotLinked() implements TeamChat {}

    record Linked(Instant since) implements TeamChat {}
}
