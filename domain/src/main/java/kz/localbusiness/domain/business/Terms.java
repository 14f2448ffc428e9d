package kz.localbusiness.domain.business;

/// What an owner accepts on registering. Another text is another version.
public final class Terms {

    /// The day on which the text that is shown was written.
    public static final String VERSION = "2026-11-28";

    private Terms() {}
}
