package kz.localbusiness.domain.notice;

/// Why a message does not arrive.
public enum DeliveryFailure {
    /// Nobody has such a number or address.
    BAD_ADDRESS,
    /// Not within the time that it had.
    UNREACHABLE,
    /// Whoever it is for wants nothing from us there.
    BLOCKED,
    /// The provider does not let such words, or such a sender, through.
    POLICY,
    /// The provider is not paid.
    BILLING,
    /// The provider does not know us.
    NOT_AUTHORISED,
    OTHER;

    /// Whether another message to the same address would fail as well.
    public boolean isOfAddress() {
        return this == BAD_ADDRESS || this == BLOCKED;
    }

    /// Whether other messages by the same provider fail as well, until somebody has done something.
    public boolean isOfProvider() {
        return this == BILLING || this == NOT_AUTHORISED;
    }
}
