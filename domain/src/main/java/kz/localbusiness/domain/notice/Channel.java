package kz.localbusiness.domain.notice;

/// A way by which clients are written to.
public enum Channel {
    EMAIL
}
