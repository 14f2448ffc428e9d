package kz.localbusiness.domain.team;

/// What somebody hears who accepts an invitation.
public sealed interface JoinDecision {

    record Joined(Colleague colleague) implements JoinDecision {}

    /// Used, taken back, over, or never there; the answer is the same.
    record InvitationGone() implements JoinDecision {}

    /// It was sent to another address.
    record NotForThisAddress() implements JoinDecision {}

    /// Somebody in this business has an account with this address already.
    record AddressTaken() implements JoinDecision {}

    record SignInSilent() implements JoinDecision {}
}
