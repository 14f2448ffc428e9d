package kz.localbusiness.domain.platform;

/// How urgent an announcement is.
public enum Severity {
    NEWS,
    WARNING
}
