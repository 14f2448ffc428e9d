package kz.localbusiness.kaspi.simulator;

import java.time.Duration;

/// @param refundWithin after the purchase; the manual knows no end
public record Timing(
        Duration pollEvery,
        Duration scanWithin,
        Duration confirmWithin,
        Duration invoiceFor,
        Duration refundWithin) {

    public static final Timing STANDARD =
            new Timing(
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(180),
                    Duration.ofSeconds(65),
                    Duration.ofHours(24),
                    Duration.ofDays(36_500));
}
