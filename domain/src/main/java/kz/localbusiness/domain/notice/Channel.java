package kz.localbusiness.domain.notice;

/// A way by which people are written to.
public enum Channel {
    EMAIL,
    SMS,
    TELEGRAM,
    WHATSAPP,
    /// By their browser, also while no page of ours is open.
    WEB_PUSH,
    /// Under the bell of our own pages.
    IN_APP
}
