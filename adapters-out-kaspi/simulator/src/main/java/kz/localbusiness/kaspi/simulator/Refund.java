package kz.localbusiness.kaspi.simulator;

import java.math.BigDecimal;
import java.time.Instant;

/// Money that has gone back.
///
/// @param amount in tenge
public record Refund(long id, long purchase, BigDecimal amount, Instant at) {}
