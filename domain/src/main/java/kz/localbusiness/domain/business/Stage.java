package kz.localbusiness.domain.business;

/// Whether clients can see and book a business.
public enum Stage {
    SETTING_UP,
    OPEN
}
