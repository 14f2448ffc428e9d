package kz.localbusiness.domain.business;

import kz.localbusiness.domain.shared.BusinessId;

/// What the platform answers to the code.
public sealed interface ConfirmationDecision {

    /// The business may be registered under this id.
    record EmailConfirmed(BusinessId business) implements ConfirmationDecision {}

    record CodeRefused(int triesLeft) implements ConfirmationDecision {}

    /// A new code is needed, or a new registration.
    record CodeLapsed() implements ConfirmationDecision {}

    /// Somebody else was faster after all.
    record AddressLost(Slug slug) implements ConfirmationDecision {}

    /// No realm is ready; the registration is kept, and goes on when it is sent again.
    record BeingPrepared() implements ConfirmationDecision {}
}
