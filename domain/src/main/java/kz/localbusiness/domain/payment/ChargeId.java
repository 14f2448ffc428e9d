package kz.localbusiness.domain.payment;

import java.util.UUID;

/// Also the name of the payment that it becomes.
public record ChargeId(UUID value) {}
