package kz.localbusiness.domain.business;

/// What comes of an owner's wish to end the business, or to keep it after all.
public sealed interface ClosingDecision {

    record NowClosing(Business business) implements ClosingDecision {}

    record Kept(Business business) implements ClosingDecision {}

    /// Somebody was faster, or it is the same wish again.
    record AlreadySo(Business business) implements ClosingDecision {}

    /// What was typed to be sure is not the address of this business.
    record OtherAddress() implements ClosingDecision {}

    /// Clients have so many visits ahead, and whoever asks does not know it.
    record VisitsAhead(int visits) implements ClosingDecision {}

    /// The deletion has begun.
    record TooLate() implements ClosingDecision {}

    record NoSuchBusiness() implements ClosingDecision {}
}
