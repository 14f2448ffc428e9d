package kz.localbusiness.kaspi.simulator;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A purchase in the bank's books, at one moment: what is true, whoever has heard of it.
///
/// @param amount in tenge
public record Booked(
        long id,
        PurchaseKind kind,
        String token,
        String bin,
        long tradePoint,
        BigDecimal amount,
        BigDecimal refunded,
        Status status,
        @Nullable String reference,
        @Nullable String phone,
        @Nullable String comment,
        @Nullable String customer,
        Instant created,
        Instant expires) {

    public boolean isPaid() {
        return status == Status.PROCESSED || status == Status.REFUNDED;
    }

    public BigDecimal refundable() {
        return isPaid() ? amount.subtract(refunded) : BigDecimal.ZERO;
    }
}
