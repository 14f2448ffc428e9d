package kz.localbusiness.kaspi.simulator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// @param transaction only of what is paid, as the product
public record Report(
        String status,
        BigDecimal amount,
        TradePoint tradePoint,
        @Nullable String transaction,
        @Nullable Product product) {

    Report before(String word) {
        return new Report(word, amount, tradePoint, null, null);
    }
}
