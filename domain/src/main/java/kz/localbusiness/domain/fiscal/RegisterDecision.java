package kz.localbusiness.domain.fiscal;

/// What is answered when an owner connects a cash register.
public sealed interface RegisterDecision {

    record RegisterConnected(CashRegister register) implements RegisterDecision {}

    record RegisterRefuses(FiscalProblem why) implements RegisterDecision {}

    /// It does not answer, or is just busy with a receipt.
    record RegisterAway() implements RegisterDecision {}
}
