package kz.localbusiness.domain.business;

/// What becomes of a code that was entered.
public sealed interface CodeDecision {

    record RightCode(Registration registration) implements CodeDecision {}

    record WrongCode(Registration registration) implements CodeDecision {}

    /// Too late, or too many wrong ones before it.
    record NoCodeCounts() implements CodeDecision {}
}
