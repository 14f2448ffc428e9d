package kz.localbusiness.domain.client;

/// Whether two cards are one now.
public sealed interface MergeDecision {

    record Merged(ClientCard card) implements MergeDecision {}

    /// Together they have more numbers or notes than one client may have.
    record TooMuchForOne() implements MergeDecision {}

    record NobodyToMerge() implements MergeDecision {}
}
