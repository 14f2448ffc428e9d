package kz.localbusiness.domain.business;

/// What a business answers when its owner wants to keep the doors shut on some days.
public sealed interface ClosureDecision {

    record ClosureSet(Business business) implements ClosureDecision {}

    /// A business plans at most this many closures ahead.
    record ClosuresFull(int most) implements ClosureDecision {}
}
