package kz.localbusiness.domain.notice;

/// Whether a message is sent once more.
public sealed interface ResendDecision {

    record Resent(Notice notice) implements ResendDecision {}

    /// It would not be true, or no news, any more.
    record NotTrue() implements ResendDecision {}

    /// It is on its way.
    record Underway() implements ResendDecision {}

    record NoSuchNotice() implements ResendDecision {}
}
