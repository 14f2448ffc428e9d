package kz.localbusiness.domain.notice;

import java.time.Instant;

/// What is to be done with a message now.
public sealed interface NextStep {

    record Send(Channel channel) implements NextStep {}

    /// The provider is asked what became of it, where it can be asked.
    ///
    /// @param until how long it is asked again when it does not answer
    record Ask(Delivery delivery, Instant until) implements NextStep {}

    record Wait(Instant until) implements NextStep {}

    /// Every way was tried.
    record GiveUp() implements NextStep {}

    /// The recipient cannot be reached, or does not want to be.
    record NoWay() implements NextStep {}
}
