package kz.localbusiness.kaspi.simulator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// @param phone only of an invoice, as the comment; the reference only of others
record Order(
        Device device,
        BigDecimal amount,
        @Nullable String reference,
        @Nullable String phone,
        @Nullable String comment) {}
