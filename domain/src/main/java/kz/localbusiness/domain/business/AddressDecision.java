package kz.localbusiness.domain.business;

import java.time.Duration;

/// What the platform answers when an owner wants another address for the business.
public sealed interface AddressDecision {

    /// The former address leads to the new one.
    record Moved(Business business) implements AddressDecision {}

    record SameAddress(Business business) implements AddressDecision {}

    record AddressTaken(Slug slug) implements AddressDecision {}

    record TooOften(Duration pause) implements AddressDecision {}
}
