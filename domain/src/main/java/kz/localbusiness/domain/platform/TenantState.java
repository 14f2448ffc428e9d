package kz.localbusiness.domain.platform;

/// How a business stands with the platform.
public enum TenantState {
    SETTING_UP,
    OPEN,
    SUSPENDED
}
