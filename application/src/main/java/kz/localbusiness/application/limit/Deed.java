package kz.localbusiness.application.limit;

/// What a machine would do again and again.
public enum Deed {
    BOOKING,
    SERIES,
    WAITING,
    PAYMENT,
    REGISTRATION,
    ADDRESS,
    PHOTO,
    /// A message that costs the business money, counted for the business.
    PAID_MESSAGE
}
