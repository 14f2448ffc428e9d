package kz.localbusiness.domain.booking;

/// What a manage link turns out to be.
public sealed interface LinkDecision {

    record Opened(ManageLink link) implements LinkDecision {}

    record LinkExpired() implements LinkDecision {}

    /// Not signed by us, or changed on the way.
    record LinkInvalid() implements LinkDecision {}
}
