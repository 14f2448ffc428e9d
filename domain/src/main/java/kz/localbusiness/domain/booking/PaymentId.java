package kz.localbusiness.domain.booking;

import java.util.UUID;

/// Chosen by whoever takes the payment, so that taking it twice is taking it once.
public record PaymentId(UUID value) {}
