package kz.localbusiness.domain.booking;

/// Whether a client can be told something.
public enum Reach {
    OPEN,
    /// They do not want it.
    UNWANTED,
    /// They have left no way that the business takes.
    NONE
}
