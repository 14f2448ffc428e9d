package kz.localbusiness.domain.business;

/// What a business must tell before it can be opened, in the order in which it is asked.
public enum SetupStep {
    PROFILE,
    HOURS,
    SERVICES
}
