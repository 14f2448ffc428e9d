package kz.localbusiness.domain.payment;

import java.util.UUID;

/// Chosen by whoever wants it, so that asking twice is asking once.
public record RefundId(UUID value) {}
