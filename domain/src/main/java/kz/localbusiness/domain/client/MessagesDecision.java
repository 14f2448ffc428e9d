package kz.localbusiness.domain.client;

import java.util.Set;
import kz.localbusiness.domain.notice.Channel;

/// What becomes of a client's choice of messages.
public sealed interface MessagesDecision {

    record MessagesChosen(Set<Channel> silent) implements MessagesDecision {}

    record NoSuchAppointment() implements MessagesDecision {}
}
