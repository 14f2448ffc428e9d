package kz.localbusiness.kaspi.simulator;

import java.math.BigDecimal;
import java.time.Instant;

/// @param refundable in tenge, as the total
public record Details(long id, BigDecimal total, BigDecimal refundable, Instant at) {}
