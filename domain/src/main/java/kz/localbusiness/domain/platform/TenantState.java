package kz.localbusiness.domain.platform;

/// How a business stands with the platform.
public enum TenantState {
    SETTING_UP,
    OPEN,
    SUSPENDED,
    /// An owner has asked for its end; only owners take that back, and nobody hastens it.
    CLOSING
}
