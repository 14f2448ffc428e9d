package kz.localbusiness.domain.business;

/// What the platform answers when an owner registers a business.
public sealed interface RegistrationDecision {

    record Registered(Business business) implements RegistrationDecision {}

    record SlugTaken(Slug slug) implements RegistrationDecision {}

    /// Accounts cannot be created right now; trying again may succeed.
    record SignInUnavailable() implements RegistrationDecision {}

    /// The address was not confirmed by this code, or not for this business.
    record Unconfirmed() implements RegistrationDecision {}
}
