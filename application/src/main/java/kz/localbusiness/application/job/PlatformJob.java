package kz.localbusiness.application.job;

/// What the platform does without anybody waiting for it.
public enum PlatformJob {
    NEWS_RELAY,
    NOTICE_DISPATCH,
    VISIT_REMINDERS,
    MESSAGE_EXPIRY,
    WARNING_LETTERS,
    CHARGE_PURSUIT,
    BANK_RECONCILIATION,
    RECEIPT_REGISTRATION,
    WAITLIST_OFFERS,
    TRACE_RELAY,
    REALM_REFILL,
    REGISTRATION_CARE,
    SECRET_ROTATION,
    BUSINESS_EXPORT,
    EXPORT_EXPIRY,
    BUSINESS_CLOSING,
    RUN_TIDYING
}
