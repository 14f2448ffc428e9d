package kz.localbusiness.domain.business;

import java.time.Duration;
import kz.localbusiness.domain.shared.EmailAddress;

/// What the platform answers to the first form of a registration. It is the same for an address
/// that is known already.
public sealed interface BeginningDecision {

    record CodeSent(EmailAddress to) implements BeginningDecision {}

    record AddressTaken(Slug slug) implements BeginningDecision {}

    /// The text has changed since it was shown.
    record TermsOutdated() implements BeginningDecision {}

    record NoMoreCodes() implements BeginningDecision {}

    /// So many businesses were begun from this mailbox of late that no more is taken for so long.
    record TooMany(Duration pause) implements BeginningDecision {}

    /// The message was not taken now; the next attempt may succeed.
    record MailUnavailable() implements BeginningDecision {}
}
