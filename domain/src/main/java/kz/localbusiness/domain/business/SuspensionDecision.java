package kz.localbusiness.domain.business;

/// What comes of an operator's wish to suspend a business, or to let it go on.
public sealed interface SuspensionDecision {

    record Suspended(Business business) implements SuspensionDecision {}

    record Resumed(Business business) implements SuspensionDecision {}

    /// Whoever was first has the word: a reason once given is not replaced.
    record AlreadySo(Business business) implements SuspensionDecision {}

    record NoSuchBusiness() implements SuspensionDecision {}
}
