package kz.localbusiness.domain.business;

import java.time.Duration;

/// What the platform answers when an owner registers a business.
public sealed interface RegistrationDecision {

    record Registered(Business business) implements RegistrationDecision {}

    record SlugTaken(Slug slug) implements RegistrationDecision {}

    /// Accounts cannot be created right now; nothing was kept, the slug is free again.
    record SignInUnavailable() implements RegistrationDecision {}

    /// So many came from there of late that no more is taken for so long.
    record TooMany(Duration pause) implements RegistrationDecision {}
}
