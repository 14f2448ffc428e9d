package kz.localbusiness.domain.booking;

/// Whose act it was.
public enum Actor {
    CLIENT,
    BUSINESS,
    PLATFORM
}
