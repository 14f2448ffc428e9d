package kz.localbusiness.domain.team;

/// What a team answers to whoever wants to change it.
public sealed interface TeamDecision {

    record Changed(Team team) implements TeamDecision {}

    /// A business without an owner could never be run again.
    record LastOwner() implements TeamDecision {}

    /// Managers see to staff only, and nobody raises themselves.
    record AboveYou() implements TeamDecision {}

    record NobodyThere() implements TeamDecision {}

    /// Whom clients are to book is not there.
    record StaffUnknown() implements TeamDecision {}

    record TeamFull(int most) implements TeamDecision {}

    /// What was decided stands, but the realm does not answer; doing it again finishes it.
    record AccountsSilent() implements TeamDecision {}
}
