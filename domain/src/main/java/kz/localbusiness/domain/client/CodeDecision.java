package kz.localbusiness.domain.client;

import java.time.Instant;

/// What becomes of the wish for a code. Says nothing of whether anybody has an account.
public sealed interface CodeDecision {

    record CodeSent(ContactCheck check) implements CodeDecision {}

    /// @param again when another one may be sent
    record TooSoon(Instant again) implements CodeDecision {}

    /// Nobody takes messages to there now.
    record CodeNotSent() implements CodeDecision {}
}
