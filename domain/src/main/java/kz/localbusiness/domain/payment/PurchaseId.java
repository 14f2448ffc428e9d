package kz.localbusiness.domain.payment;

/// The bank's own number of one purchase, payable or paid.
public record PurchaseId(long value) {}
