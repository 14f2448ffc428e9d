package kz.localbusiness.domain.privacy;

/// What a client agrees to on booking. Another text is another version.
public final class PrivacyText {

    /// The day on which the text that is shown was written.
    public static final String VERSION = "2026-11-28";

    private PrivacyText() {}
}
