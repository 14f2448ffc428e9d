package kz.localbusiness.domain.client;

import kz.localbusiness.domain.notice.MessageWishes;

/// What becomes of a client's choice of messages.
public sealed interface MessagesDecision {

    record MessagesChosen(MessageWishes wishes) implements MessagesDecision {}

    record NoSuchAppointment() implements MessagesDecision {}
}
