package kz.localbusiness.domain.chat;

import java.net.URI;
import java.time.Instant;

/// What becomes of a client's wish to be written to in a chat.
public sealed interface InvitationDecision {

    /// @param door opens the chat; whoever presses "Start" there comes with the key
    /// @param until when it does so
    record Invited(URI door, Instant until) implements InvitationDecision {}

    /// This installation has none.
    record NoBot() implements InvitationDecision {}

    record NoSuchAppointment() implements InvitationDecision {}
}
