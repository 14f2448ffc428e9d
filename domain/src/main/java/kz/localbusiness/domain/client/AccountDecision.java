package kz.localbusiness.domain.client;

/// What became of an account that somebody asked for with a code.
public sealed interface AccountDecision {

    /// There is one now, or it has a new password.
    record AccountReady() implements AccountDecision {}

    /// @param tries that are left
    record WrongCode(int tries) implements AccountDecision {}

    /// Another one is needed.
    record NoCode() implements AccountDecision {}

    /// The contact is that of somebody who works there; such accounts are not the clients' affair.
    record OfTheTeam() implements AccountDecision {}

    record AccountsUnavailable() implements AccountDecision {}
}
